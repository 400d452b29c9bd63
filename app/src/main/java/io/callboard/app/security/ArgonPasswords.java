package io.callboard.app.security;

import io.callboard.staff.Passwords;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as Argon2id hashes. */
@Component
class ArgonPasswords implements Passwords {
    private final Argon2PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String hash(String password) {
        return argon.encode(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return argon.matches(password, hash);
    }
}
