package io.callboard.db.rulebook.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import io.callboard.realname.IdType;
import io.callboard.refund.RefundCause;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryChange.Status;
import io.callboard.rulebook.dictionary.DictionaryChanges;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DictionariesIT extends DatabaseTest {
    private static final Actor ZHENG_LAN = Actor.staff("rules", Set.of(Role.RULES));
    private static final DictionaryEntry IMMERSIVE = new DictionaryEntry(
            "1013", "沉浸式演出", "Immersive show", LocalDate.parse("2027-01-01"), null, "Order 12 of the house", "");

    @Autowired
    Dictionaries dictionaries;

    @Autowired
    DictionaryChanges changes;

    @Test
    void the_house_opens_with_divisions_types_and_every_code_of_the_contract() {
        assertThat(dictionaries.all(Dictionary.DIVISIONS)).hasSizeGreaterThan(2900);
        assertThat(dictionaries
                        .find(Dictionary.DIVISIONS, "110101")
                        .orElseThrow()
                        .nameZh())
                .isEqualTo("北京市东城区");
        assertThat(dictionaries.find(Dictionary.DIVISIONS, "990101")).isEmpty();
        assertThat(dictionaries.all(Dictionary.PERFORMANCE_TYPES)).hasSizeGreaterThanOrEqualTo(13);
        assertThat(codes(Dictionary.ID_TYPES)).containsExactlyInAnyOrderElementsOf(names(IdType.values()));
        assertThat(codes(Dictionary.REFUND_CAUSES)).containsExactlyInAnyOrderElementsOf(names(RefundCause.values()));
    }

    private List<String> codes(Dictionary dictionary) {
        return dictionaries.all(dictionary).stream().map(DictionaryEntry::code).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @Test
    void an_entry_comes_back_as_it_was_written_and_takes_the_place_of_the_one_before() {
        dictionaries.put(Dictionary.PERFORMANCE_TYPES, List.of(IMMERSIVE));
        assertThat(dictionaries.find(Dictionary.PERFORMANCE_TYPES, "1013")).contains(IMMERSIVE);

        var ended = new DictionaryEntry(
                "1013", "沉浸", "", LocalDate.parse("2027-01-01"), LocalDate.parse("2028-01-01"), "Order 13", "ended");
        dictionaries.put(Dictionary.PERFORMANCE_TYPES, List.of(ended));
        assertThat(dictionaries.find(Dictionary.PERFORMANCE_TYPES, "1013")).contains(ended);
    }

    @Test
    void an_entry_waits_in_one_change_only_until_that_is_decided() {
        var first = changes.submit(Dictionary.PERFORMANCE_TYPES, List.of(IMMERSIVE), ZHENG_LAN)
                .orElseThrow();
        assertThat(first.entries()).containsExactly(IMMERSIVE);
        assertThat(changes.submit(Dictionary.PERFORMANCE_TYPES, List.of(IMMERSIVE), ZHENG_LAN))
                .isEmpty();

        assertThat(changes.decide(first, Status.REJECTED, "STAFF:rules2", "Not this season"))
                .isTrue();
        assertThat(changes.decide(first, Status.APPROVED, "STAFF:rules2", "")).isFalse();

        var decided = changes.find(first.changeNo()).orElseThrow();
        assertThat(decided.status()).isEqualTo(Status.REJECTED);
        assertThat(decided.approver()).isEqualTo("STAFF:rules2");
        assertThat(decided.comment()).isEqualTo("Not this season");
        assertThat(changes.submit(Dictionary.PERFORMANCE_TYPES, List.of(IMMERSIVE), ZHENG_LAN))
                .isPresent();
        assertThat(changes.of(Dictionary.PERFORMANCE_TYPES, 10)).hasSize(2);
    }
}
