package io.callboard.app.channel;

import io.callboard.app.channel.ChannelRates.Rates;
import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the channels' rates before every address of the contract. */
@Configuration
class RateConfiguration implements WebMvcConfigurer {
    private final Rates rates;

    RateConfiguration(
            @Value("${callboard.channel.sale-per-second:500}") int salePerSecond,
            @Value("${callboard.channel.sale-at-once:2000}") int saleAtOnce,
            @Value("${callboard.channel.other-per-second:200}") int otherPerSecond,
            @Value("${callboard.channel.other-at-once:1000}") int otherAtOnce) {
        rates = new Rates(salePerSecond, saleAtOnce, otherPerSecond, otherAtOnce);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ChannelRates(rates, TimeMeter.SYSTEM_NANOTIME))
                .addPathPatterns("/api/v1/**");
    }
}
