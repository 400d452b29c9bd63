package io.callboard.app.refund.outside;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway as the environment names it. */
@Configuration
class GatewayConfiguration {
    @Bean
    @ConditionalOnMissingBean
    GatewaySettings gatewaySettings(
            @Value("${callboard.gateway.url}") String url,
            @Value("${callboard.gateway.token}") String token,
            @Value("${callboard.gateway.patience}") Duration patience) {
        return new GatewaySettings(url.isBlank() ? null : URI.create(url), token, patience);
    }
}
