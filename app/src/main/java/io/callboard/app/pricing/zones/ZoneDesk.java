package io.callboard.app.pricing.zones;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Refused;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceLevels;
import io.callboard.pricing.Rezoning;
import io.callboard.processes.pricing.Pricing;
import io.callboard.processes.pricing.ZoneOffice;
import io.callboard.processes.sale.SaleTerms;
import io.callboard.sale.PublicQuota;
import io.callboard.sale.PublicQuota.Share;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the zones' screen asks of the house. */
@Component
class ZoneDesk {
    private final Pricing pricing;
    private final ZoneOffice office;
    private final Proposals proposals;
    private final PublicQuota quota;
    private final Clock clock;

    ZoneDesk(Pricing pricing, ZoneOffice office, Proposals proposals, PublicQuota quota, Clock clock) {
        this.pricing = pricing;
        this.office = office;
        this.proposals = proposals;
        this.quota = quota;
        this.clock = clock;
    }

    Pricing pricing() {
        return pricing;
    }

    ZoneOffice office() {
        return office;
    }

    Proposals proposals() {
        return proposals;
    }

    /** Prices are set by one person until the sale is planned; then a second one agrees to new zones. */
    static boolean isFree(Performance performance) {
        return performance.status() == PerformanceStatus.APPROVED && performance.saleStartsAt() == null;
    }

    static boolean sells(Performance performance) {
        return switch (performance.status()) {
            case SCHEDULED, ON_SALE, SUSPENDED -> true;
            default -> false;
        };
    }

    /** The zones that somebody asked for, where there are such. */
    Optional<Rezoning> asked(String rezoningNo) {
        try {
            return Optional.of(office.get(rezoningNo));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    /** Zones of this performance that wait for somebody's approval. */
    Optional<Rezoning> waiting(Performance performance) {
        return office.of(performance.code()).stream()
                .filter(each -> each.state() == Rezoning.State.SUBMITTED)
                .findFirst();
    }

    Optional<PriceChart> inForce(Performance performance) {
        return pricing.find(performance.code());
    }

    Share share(Performance performance, int priced) {
        int onSale = Math.min(priced, performance.capacity());
        return quota.share(onSale, performance.capacity(), BusinessZone.dayOf(clock.instant()));
    }

    void set(Actor actor, PriceChart chart) {
        pricing.put(actor, chart, chart.version());
    }

    void ask(Actor actor, PriceChart chart, String reason) {
        office.submit(actor, chart, reason, AnswerTo.nobody());
    }

    /** What the price rules propose. */
    @Component
    static class Proposals {
        private final PriceLevels rules;
        private final SaleTerms terms;

        Proposals(PriceLevels rules, SaleTerms terms) {
            this.rules = rules;
            this.terms = terms;
        }

        /** Zones that the rules know a price of. */
        List<String> zones() {
            return rules.pricedZones();
        }

        Optional<Money> price(Performance performance, String zone) {
            return rules.proposed(zone, terms.circumstances(performance));
        }
    }
}
