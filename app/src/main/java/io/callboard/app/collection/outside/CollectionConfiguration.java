package io.callboard.app.collection.outside;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection service as the environment names it. */
@Configuration
class CollectionConfiguration {
    @Bean
    @ConditionalOnMissingBean
    CollectionSettings collectionSettings(
            @Value("${callboard.collection.url}") String url,
            @Value("${callboard.collection.key}") String key,
            @Value("${callboard.collection.sender}") String sender,
            @Value("${callboard.collection.patience}") Duration patience) {
        return new CollectionSettings(url.isBlank() ? null : URI.create(url), key, sender, patience);
    }
}
