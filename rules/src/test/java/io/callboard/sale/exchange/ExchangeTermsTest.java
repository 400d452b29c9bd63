package io.callboard.sale.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.kernel.Cny;
import io.callboard.rulebook.OpeningRules;
import io.callboard.rulebook.Setting;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTermsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final ExchangeTerms terms = new ExchangeTerms(OpeningRules.RULEBOOK);

    @ParameterizedTest(name = "{0} seats, exchanged {1} times, {2} min before: {3} for {4} fen by {5}")
    @CsvSource({
        "1700,0,1440,true,0,ET-03",
        "1700,0,1439,true,500,ET-04",
        "1700,0,720,true,500,ET-04",
        "1700,0,719,true,1000,ET-05",
        "1700,0,60,true,1000,ET-05",
        "1700,0,59,true,2000,ET-06",
        "1700,0,0,true,2000,ET-06",
        "1700,0,-1,false,0,ET-07",
        "1700,1,1440,false,0,ET-02",
        "5000,0,1440,false,0,ET-01",
        "4999,0,1440,true,0,ET-03"
    })
    void the_ladder_at_its_edges(int capacity, int before, long minutes, boolean allowed, long fee, String row) {
        var ruling = terms.rule(capacity, before, Duration.ofMinutes(minutes), Setting.ANYWHERE, TODAY);

        assertThat(ruling.allowed()).isEqualTo(allowed);
        assertThat(ruling.fee()).isEqualTo(Cny.ofFen(fee));
        assertThat(ruling.trace().row()).isEqualTo(row);
    }
}
