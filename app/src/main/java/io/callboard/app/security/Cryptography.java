package io.callboard.app.security;

import io.callboard.kernel.CipherSuite;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ciphers that the house uses. */
@Configuration
class Cryptography {
    @Bean
    CipherSuite ciphers(@Value("${callboard.key:}") String masterKey) {
        return new JcaCipherSuite(MasterKey.from(masterKey));
    }
}
