package io.callboard.app.security;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for members of staff who come by HTTP. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensController {
    private final SignIn signIn;
    private final BearerTokens tokens;

    TokensController(SignIn signIn, BearerTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    record Credentials(@NotBlank String username, @NotBlank String password, @Nullable String otp) {
        @Override
        public String toString() {
            return "Credentials(" + username + ")";
        }
    }

    record Token(String token, Instant expiresAt) {}

    @PostMapping
    @PermitAll
    @ResponseStatus(HttpStatus.CREATED)
    Token issue(@Valid @RequestBody Credentials credentials) {
        var member = signIn.check(credentials.username(), credentials.password())
                .orElseThrow(() -> Refusal.of(
                                Problem.UNAUTHENTICATED, "The name or the password is wrong, or the account is locked.")
                        .asException());
        if (member.mustChange()) {
            throw Refusal.of(
                            Problem.FORBIDDEN,
                            "Change your first password on the sign-in page before you take a token.")
                    .asException();
        }
        var issued = tokens.issue(member);
        return new Token(issued.token(), issued.expiresAt());
    }

    @DeleteMapping("/current")
    @RolesAllowed("STAFF")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(HttpServletRequest request) {
        BearerFilter.token(request).ifPresent(tokens::takeBack);
    }
}
