package io.callboard.reports.statutory.dailyreturn;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The Chinese words for codes on the form (dictionary of profile v1); a code without a word stands for itself. */
record FormWords(Properties words) {
    static FormWords load() {
        var words = new Properties();
        var file = Objects.requireNonNull(FormWords.class.getResourceAsStream("words.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new FormWords(words);
    }

    String performanceType(String code) {
        var word = words.getProperty("performanceType." + code);
        return word == null ? code : code + " " + word;
    }

    /** A person's own name, or the house's own word for itself. */
    String person(String name) {
        return words.getProperty("person." + name, name);
    }

    String ticketType(String code) {
        return words.getProperty("ticketType." + code, code);
    }

    String channel(String code) {
        return words.getProperty("channel." + code, code);
    }
}
