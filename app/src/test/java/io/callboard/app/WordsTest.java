package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.shell.Texts;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Texts texts = new Texts(new NoDictionaries());

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

    /** The words of bundles only. */
    private static final class NoDictionaries implements Dictionaries {
        @Override
        public List<DictionaryEntry> all(Dictionary dictionary) {
            return List.of();
        }

        @Override
        public Optional<DictionaryEntry> find(Dictionary dictionary, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<DictionaryEntry> known(Dictionary dictionary, String code) {
            return Optional.empty();
        }

        @Override
        public void put(Dictionary dictionary, List<DictionaryEntry> entries) {
            throw new UnsupportedOperationException();
        }
    }

    private static int values(String words) {
        return new MessageFormat(words, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
