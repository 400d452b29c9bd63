package io.callboard.app.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The house's one secret, 32 bytes from the environment as base64; it is never printed and never stored. */
final class MasterKey {
    private static final int BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Says what to do when the key is missing or too short; without it the house does not open. */
    static MasterKey from(@Nullable String base64) {
        if (base64 == null || base64.isBlank()) {
            throw new MissingKey("CALLBOARD_KEY is missing: set it to 32 random bytes in base64"
                    + " (openssl rand -base64 32) and keep it safe; personal data cannot be read without it.");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new MissingKey("CALLBOARD_KEY is not base64.");
        }
        if (bytes.length != BYTES) {
            throw new MissingKey("CALLBOARD_KEY must hold 32 bytes, it holds " + bytes.length + ".");
        }
        return new MasterKey(bytes);
    }

    byte[] derive(String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(("callboard/" + use + "/1").getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Key derivation failed", broken);
        }
    }

    @Override
    public String toString() {
        return "MasterKey(hidden)";
    }
}
