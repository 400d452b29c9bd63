package io.callboard.app.security;

import io.callboard.kernel.CipherSuite;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/**
 * The default suite: AES-256-GCM, HMAC-SHA-256, Ed25519. Three keys are derived from the house's one master key, one a
 * use, so that none of them tells anything of another.
 */
class JcaCipherSuite implements CipherSuite {
    private static final byte KEY_ID = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PKCS8_HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private final SecureRandom random = new SecureRandom();
    private final SecretKey sealing;
    private final SecretKey digesting;
    private final PrivateKey signing;
    private final PublicKey verifying;

    JcaCipherSuite(MasterKey master) {
        sealing = new SecretKeySpec(master.derive("seal"), "AES");
        digesting = new SecretKeySpec(master.derive("digest"), "HmacSHA256");
        var seed = master.derive("sign");
        var publicBytes =
                new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
        try {
            var factory = KeyFactory.getInstance("Ed25519");
            signing = factory.generatePrivate(new PKCS8EncodedKeySpec(joined(PKCS8_HEAD, seed)));
            verifying = factory.generatePublic(new X509EncodedKeySpec(joined(X509_HEAD, publicBytes)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no Ed25519", missing);
        }
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        return ByteBuffer.allocate(head.length + tail.length)
                .put(head)
                .put(tail)
                .array();
    }

    @Override
    public byte[] seal(String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {KEY_ID});
            var text = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + text.length)
                    .put(KEY_ID)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Sealing failed", broken);
        }
    }

    @Override
    public String open(byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != KEY_ID) {
            throw new IllegalArgumentException("Not sealed by a key of this house");
        }
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {KEY_ID});
            var plain = cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException changed) {
            throw new IllegalArgumentException("Changed since it was sealed, or sealed by another key", changed);
        }
    }

    @Override
    public String digest(String purpose, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(digesting);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Digesting failed", broken);
        }
    }

    @Override
    public byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Signing failed", broken);
        }
    }

    @Override
    public boolean verify(byte[] text, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(verifying);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
