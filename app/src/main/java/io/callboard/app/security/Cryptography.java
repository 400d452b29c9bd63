package io.callboard.app.security;

import io.callboard.kernel.CipherSuite;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The ciphers and password hashes that the house uses. */
@Configuration
class Cryptography {
    @Bean
    CipherSuite ciphers(@Value("${callboard.key:}") String masterKey) {
        return new JcaCipherSuite(MasterKey.from(masterKey));
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
