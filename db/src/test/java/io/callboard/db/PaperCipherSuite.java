package io.callboard.db;

import io.callboard.kernel.CipherSuite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands in for the house's cryptography in tests of mappers: it hides nothing, but its digests are of the right form. */
final class PaperCipherSuite implements CipherSuite {
    @Override
    public byte[] seal(String plain) {
        return ("sealed:" + plain).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(byte[] sealed) {
        return new String(sealed, StandardCharsets.UTF_8).substring("sealed:".length());
    }

    @Override
    public String digest(String purpose, byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public byte[] sign(byte[] text) {
        return new byte[64];
    }

    @Override
    public boolean verify(byte[] text, byte[] signature) {
        return signature.length == 64;
    }
}
