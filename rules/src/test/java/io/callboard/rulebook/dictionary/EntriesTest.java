package io.callboard.rulebook.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private static DictionaryEntry entry(String code, LocalDate from, LocalDate to) {
        return new DictionaryEntry(code, "沉浸式演出", "Immersive", from, to, "Order 12", "");
    }

    private static List<String> faults(Dictionary dictionary, DictionaryEntry... entries) {
        return EntryCheck.of(dictionary, Set.of("ID_CARD", "1001"), List.of(entries)).stream()
                .map(FieldError::pointer)
                .toList();
    }

    @Test
    void an_entry_holds_from_its_first_day_and_no_longer_on_its_last() {
        var year = entry("1013", NEW_YEAR, NEW_YEAR.plusYears(1));
        assertThat(year.isValidOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(year.isValidOn(NEW_YEAR)).isTrue();
        assertThat(year.isValidOn(NEW_YEAR.plusYears(1).minusDays(1))).isTrue();
        assertThat(year.isValidOn(NEW_YEAR.plusYears(1))).isFalse();
    }

    @Test
    void what_cannot_be_is_named_field_by_field() {
        assertThat(faults(Dictionary.PERFORMANCE_TYPES, entry("13", null, null)))
                .containsExactly("/entries/0/code");
        assertThat(faults(Dictionary.PERFORMANCE_TYPES, entry("1013", NEW_YEAR, NEW_YEAR)))
                .containsExactly("/entries/0/validTo");
        assertThat(faults(Dictionary.PERFORMANCE_TYPES, entry("1013", null, null), entry("1013", null, null)))
                .containsExactly("/entries/1/code");
        assertThat(faults(Dictionary.PERFORMANCE_TYPES)).containsExactly("/entries");
        var unnamed = new DictionaryEntry("1013", " ", "", null, null, "", "n".repeat(501));
        assertThat(faults(Dictionary.PERFORMANCE_TYPES, unnamed))
                .containsExactly("/entries/0/nameZh", "/entries/0/source", "/entries/0/note");
    }

    @Test
    void a_closed_dictionary_takes_no_new_code() {
        assertThat(faults(Dictionary.ID_TYPES, entry("LIBRARY_CARD", null, null)))
                .containsExactly("/entries/0/code");
        assertThat(faults(Dictionary.ID_TYPES, entry("ID_CARD", null, null))).isEmpty();
    }

    @Test
    void a_file_that_is_wrong_is_refused_by_line() {
        assertThatThrownBy(() -> read("code;nameZh\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Line 1");
        var head = "code,nameZh,nameEn,validFrom,validTo,source,note\n";
        assertThatThrownBy(() -> read(head + "1013,沉浸,,1.1.2027,,Order,\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Line 2");
        assertThatThrownBy(() -> read(head + "1013,沉浸\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 cells");
        assertThat(read("\uFEFF" + head + "1013,沉浸,,2027-01-01,,Order,\n")).hasSize(1);
    }

    private static List<DictionaryEntry> read(String csv) {
        return EntryCsv.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void what_is_written_as_csv_is_read_back(@ForAll("entries") List<DictionaryEntry> entries) {
        assertThat(read(EntryCsv.write(entries))).isEqualTo(entries);
    }

    @Provide
    Arbitrary<List<DictionaryEntry>> entries() {
        var text =
                Arbitraries.strings().withChars("沉浸 ,\"\n'=;a1").ofMinLength(1).ofMaxLength(12);
        var day = Dates.dates().injectNull(0.3);
        return Combinators.combine(Arbitraries.strings().numeric().ofLength(4), text, text, day, day, text, text)
                .as(DictionaryEntry::new)
                .list()
                .ofMaxSize(5);
    }
}
