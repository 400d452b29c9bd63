package io.callboard.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.statutory.Seal.Content;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Content OPERA_HOUSE = content("RT1", "孙波");
    private static final Content STADIUM = content("RT2", "孙波");

    @Test
    void the_first_link_has_nobody_before_it() {
        var first = Seal.after(null, OPERA_HOUSE);
        assertThat(first.chainNo()).isEqualTo(1);
        assertThat(first.previous()).isNull();
        assertThat(first.fits(OPERA_HOUSE)).isTrue();
    }

    @Test
    void a_link_knows_the_one_before() {
        var first = Seal.after(null, OPERA_HOUSE);
        var second = Seal.after(first, STADIUM);
        assertThat(second.chainNo()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.sha256());
        assertThat(second.fits(STADIUM)).isTrue();
    }

    @Test
    void another_signature_file_or_place_in_the_chain_breaks_the_seal() {
        var first = Seal.after(null, OPERA_HOUSE);
        assertThat(first.fits(content("RT1", "王敏"))).isFalse();
        assertThat(first.fits(STADIUM)).isFalse();
        assertThat(new Seal(2, first.previous(), first.sha256()).fits(OPERA_HOUSE))
                .isFalse();
        assertThat(new Seal(1, Sha256.of("another"), first.sha256()).fits(OPERA_HOUSE))
                .isFalse();
    }

    private static Content content(String returnNo, String signedBy) {
        return new Content(
                new ReturnNo(returnNo),
                "R1",
                new VenueDay(OperaHouseFigures.OPERA_HOUSE, OperaHouseFigures.THURSDAY),
                1,
                null,
                signedBy,
                Instant.parse("2026-11-27T01:12:00Z"),
                Map.of(ReturnFormat.CSV, Sha256.of("csv"), ReturnFormat.PDF, Sha256.of("pdf")));
    }
}
