package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.shell.Texts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Texts texts = new Texts();

    @Test
    void every_word_is_there_in_both_languages() {
        assertThat(texts.words(Texts.CHINESE).keySet())
                .containsExactlyInAnyOrderElementsOf(texts.words(Texts.ENGLISH).keySet());
    }

    @Test
    void no_word_is_empty() {
        for (var language : texts.getProvidedLocales()) {
            assertThat(texts.words(language))
                    .allSatisfy((key, words) ->
                            assertThat(words).as(key + " in " + language).isNotBlank());
        }
    }

    @Test
    void both_languages_name_the_same_values() {
        Map<String, String> chinese = texts.words(Texts.CHINESE);
        texts.words(Texts.ENGLISH)
                .forEach((key, words) ->
                        assertThat(values(chinese.get(key))).as(key).isEqualTo(values(words)));
    }

    private static int values(String words) {
        return new MessageFormat(words, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
