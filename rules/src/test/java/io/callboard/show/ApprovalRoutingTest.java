package io.callboard.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.hall.VenueKind;
import io.callboard.rulebook.OpeningRules;
import io.callboard.show.ApprovalRouting.Authority;
import io.callboard.show.ApprovalRouting.Facts;
import io.callboard.show.ApprovalRouting.Permit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ApprovalRoutingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private final ApprovalRouting routing = new ApprovalRouting(OpeningRules.RULEBOOK);

    @Test
    void swan_lake_in_the_opera_house_goes_to_the_county_and_needs_no_police() {
        var route = routing.route(new Facts(Origin.MAINLAND, 1700, VenueKind.THEATRE, false), TODAY);

        assertThat(route.authority()).isEqualTo(Authority.COUNTY_CULTURE);
        assertThat(route.decisionDays()).isEqualTo(3);
        assertThat(route.policePermit()).isEqualTo(Permit.NONE);
        assertThat(route.safetyReview()).isFalse();
    }

    @Test
    void the_starlight_tour_in_the_stadium_needs_the_city_police() {
        var route = routing.route(new Facts(Origin.MAINLAND, 48_000, VenueKind.STADIUM, true), TODAY);

        assertThat(route.policePermit()).isEqualTo(Permit.CITY);
        assertThat(route.safetyReview()).isTrue();
        assertThat(route.stageCertificate()).isTrue();
    }

    @Test
    void one_foreign_guest_sends_the_show_to_the_province() {
        var origin = Origin.deciding(List.of(Origin.MAINLAND, Origin.FOREIGN));

        var route = routing.route(new Facts(origin, 800, VenueKind.THEATRE, false), TODAY);

        assertThat(route.authority()).isEqualTo(Authority.PROVINCE_CULTURE);
        assertThat(route.fileBeforeDays()).isEqualTo(20);
    }

    @Property(tries = 200)
    void every_show_has_a_way(
            @ForAll Origin origin,
            @ForAll @IntRange(min = 1, max = 100_000) int audience,
            @ForAll VenueKind kind,
            @ForAll boolean stage) {
        assertThat(routing.route(new Facts(origin, audience, kind, stage), TODAY)
                        .stageCertificate())
                .isEqualTo(stage);
    }
}
