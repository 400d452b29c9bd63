package io.callboard.app.collection.tier;

import io.callboard.app.http.HttpConventions;
import io.callboard.app.security.BearerFilter;
import io.callboard.app.security.ProblemWriter;
import io.callboard.kernel.Problem;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The receiving tier's house: the conventions of the interface, and doors for senders only. */
@Configuration
@Profile("collection")
@EnableMethodSecurity(jsr250Enabled = true)
@Import({HttpConventions.class, ProblemWriter.class})
class TierConfiguration {
    @Bean
    SecurityFilterChain senders(HttpSecurity http, SenderKeys keys, ProblemWriter problems) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(keys), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .anyRequest()
                        .hasRole("SENDER"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, nobody) ->
                                problems.write(request, response, Problem.UNAUTHENTICATED, "A sender's key is wanted."))
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                request, response, Problem.FORBIDDEN, "This is not for you to see or do.")))
                .build();
    }
}
