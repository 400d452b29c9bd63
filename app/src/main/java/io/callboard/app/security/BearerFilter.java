package io.callboard.app.security;

import io.callboard.kernel.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the bearer token of a request and says who that is; without one the request stays nobody's. */
public class BearerFilter extends OncePerRequestFilter {
    private static final String PREFIX = "Bearer ";

    private final Bearers tokens;

    public BearerFilter(Bearers tokens) {
        this.tokens = tokens;
    }

    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(PREFIX))
                .map(header -> header.substring(PREFIX.length()).strip());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request).flatMap(tokens::actorOf).ifPresent(BearerFilter::signIn);
        chain.doFilter(request, response);
    }

    private static void signIn(Actor actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(actor, null, Authorities.of(actor)));
        SecurityContextHolder.setContext(context);
    }
}
