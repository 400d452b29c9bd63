package io.callboard.app.shell;

import com.vaadin.flow.i18n.I18NProvider;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word on the screens, in Chinese and English, from the bundles {@code i18n/<feature>_<language>.properties}; names
 * of codes ({@code dictionary.<dictionary>.<code>}) from the dictionaries as they are in force.
 */
@Component
public class Texts implements I18NProvider {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private static final Pattern NAME = Pattern.compile("dictionary\\.([a-z-]+)\\.(.+)");

    private final transient Dictionaries dictionaries;
    private final Map<String, String> english = load("en");
    private final Map<String, String> chinese = load("zh");

    public Texts(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    private static Map<String, String> load(String language) {
        var words = new HashMap<String, String>();
        try {
            var bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties");
            for (var bundle : bundles) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            }
            return Map.copyOf(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    /** A key without words shows itself, so that it is seen and mended; a test finds it first. */
    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        var words = words(locale).get(key);
        if (words == null) {
            words = name(key, locale);
        }
        if (words == null) {
            LOG.warn("No words in {} for {}", locale, key);
            return key;
        }
        return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
    }

    private @Nullable String name(String key, Locale locale) {
        var parts = NAME.matcher(key);
        return parts.matches()
                ? Dictionary.find(parts.group(1))
                        .flatMap(dictionary -> dictionaries.known(dictionary, parts.group(2)))
                        .map(entry -> entry.name(locale))
                        .orElse(null)
                : null;
    }

    /** All words of a language, by key. */
    public Map<String, String> words(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? chinese : english;
    }
}
