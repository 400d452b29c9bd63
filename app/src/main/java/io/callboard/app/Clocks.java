package io.callboard.app;

import io.callboard.kernel.RealTime;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two clocks: business time, which only a demo or a test moves, and real time. */
@Configuration
class Clocks {
    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock businessClock() {
        return Clock.systemUTC();
    }

    @Bean
    RealTime realTime() {
        return new RealTime(Clock.systemUTC());
    }
}
