package io.callboard.app.channel;

import io.callboard.app.http.Callers;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How fast a channel may ask, on each node and in real time: one lane for selling (locks and orders), one for everything
 * else, so that a channel that looks at seats too often still sells. Who is too fast hears when to come again.
 */
final class ChannelRates implements HandlerInterceptor {
    /** How many requests a second each lane lets through, and how many at once after a pause. */
    record Rates(int salePerSecond, int saleAtOnce, int otherPerSecond, int otherAtOnce) {}

    enum Lane {
        SALE,
        OTHER;

        static Lane of(String path) {
            return path.startsWith("/api/v1/locks") || path.equals("/api/v1/orders") ? SALE : OTHER;
        }
    }

    private final Rates rates;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    ChannelRates(Rates rates, TimeMeter time) {
        this.rates = rates;
        this.time = time;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            Callers.find()
                    .filter(actor -> actor.kind() == Actor.Kind.CHANNEL)
                    .ifPresent(channel -> take(channel, Lane.of(request.getRequestURI())));
        }
        return true;
    }

    /** Refuses with the whole seconds after which the next request is let through. */
    void take(Actor channel, Lane lane) {
        var probe = buckets.computeIfAbsent(channel.name() + " " + lane, unknown -> bucket(lane))
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long wait = probe.getNanosToWaitForRefill() + TimeUnit.SECONDS.toNanos(1) - 1;
            long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(wait));
            throw Refusal.of(
                            Problem.TOO_MANY_REQUESTS,
                            "This channel asks faster than it may; come again in " + seconds + " s.",
                            "retryAfter",
                            seconds)
                    .asException();
        }
    }

    private Bucket bucket(Lane lane) {
        boolean sale = lane == Lane.SALE;
        int atOnce = sale ? rates.saleAtOnce() : rates.otherAtOnce();
        int perSecond = sale ? rates.salePerSecond() : rates.otherPerSecond();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
