package io.callboard.app.security;

import io.callboard.kernel.Problem;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Who may come in by HTTP: bearers of a token on the contract's addresses, allowed addresses on the management port. */
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
class ApiSecurity {
    private static final String[] CONTRACT = {
        "/api/**", "/demo/**", "/v3/api-docs", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain management(
            HttpSecurity http, @Value("${callboard.management.allowed:127.0.0.1}") String allowed) throws Exception {
        var addresses = new IpAddressMatcher(allowed);
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .anyRequest()
                        .access((who, request) -> new AuthorizationDecision(addresses.matches(request.getRequest()))))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain contract(HttpSecurity http, BearerTokens tokens, ProblemWriter problems) throws Exception {
        return http.securityMatcher(CONTRACT)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
                // An event stream is dispatched once more when it ends; who reads it was asked when it began.
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/api/v1/tokens")
                        .permitAll()
                        .requestMatchers("/v3/**", "/swagger-ui.html", "/swagger-ui/**", "/demo/**")
                        .hasRole("STAFF")
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint((request, response, nobody) -> problems.write(
                                        request, response, Problem.UNAUTHENTICATED, "A good bearer token is wanted."))
                                .accessDeniedHandler((request, response, denied) -> problems.write(
                                        request, response, Problem.FORBIDDEN, "This is not for you to see or do.")))
                .build();
    }
}
