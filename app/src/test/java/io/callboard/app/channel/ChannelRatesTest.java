package io.callboard.app.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.app.channel.ChannelRates.Lane;
import io.callboard.app.channel.ChannelRates.Rates;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refused;
import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChannelRatesTest {
    private static final Actor WEB = Actor.channel("WEB");
    private static final Actor APP = Actor.channel("APP");

    private long nanos;
    private final ChannelRates rates = new ChannelRates(new Rates(2, 3, 1, 1), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private void passes(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private void isTooFast(Actor channel, Lane lane) {
        assertThatThrownBy(() -> rates.take(channel, lane)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().problem()).isEqualTo(Problem.TOO_MANY_REQUESTS);
            assertThat(refused.refusal().members()).containsEntry("retryAfter", 1L);
        });
    }

    @Test
    void a_channel_that_asks_too_fast_hears_when_to_come_again() {
        for (int n = 0; n < 3; n++) {
            rates.take(WEB, Lane.SALE);
        }
        isTooFast(WEB, Lane.SALE);
        passes(500);
        rates.take(WEB, Lane.SALE);
        isTooFast(WEB, Lane.SALE);
    }

    @Test
    void who_looks_too_often_still_sells_and_others_feel_nothing() {
        rates.take(WEB, Lane.OTHER);
        isTooFast(WEB, Lane.OTHER);
        rates.take(WEB, Lane.SALE);
        rates.take(APP, Lane.OTHER);
    }

    @Test
    void locks_and_orders_are_the_lane_of_sale() {
        assertThat(Lane.of("/api/v1/locks")).isEqualTo(Lane.SALE);
        assertThat(Lane.of("/api/v1/locks/L1")).isEqualTo(Lane.SALE);
        assertThat(Lane.of("/api/v1/orders")).isEqualTo(Lane.SALE);
        assertThat(Lane.of("/api/v1/orders/OD1/refund-quotes")).isEqualTo(Lane.OTHER);
        assertThat(Lane.of("/api/v1/performances")).isEqualTo(Lane.OTHER);
    }
}
