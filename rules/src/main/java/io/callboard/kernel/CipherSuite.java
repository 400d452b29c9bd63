package io.callboard.kernel;

/**
 * The house's cryptography behind one face: personal data at rest, digests for equality, signatures on tickets. AES-256-GCM,
 * HMAC-SHA-256 and Ed25519 unless another suite is configured (GB/T 39786 asks for SM2, SM3 and SM4 in some houses).
 */
public interface CipherSuite {
    /** Sealed with a fresh nonce and the id of the key, so that the same text never looks the same twice. */
    byte[] seal(String plain);

    /** What was sealed; anything that was changed or sealed by an unknown key is refused with an exception. */
    String open(byte[] sealed);

    /** 64 hex digits that equal texts share; of no use without the key. The purpose keeps digests of different things apart. */
    String digest(String purpose, byte[] text);

    /** An Ed25519 signature of 64 bytes. */
    byte[] sign(byte[] text);

    boolean verify(byte[] text, byte[] signature);
}
