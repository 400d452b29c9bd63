package io.callboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.kernel.CipherSuite;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What one house seals, digests and signs, and another cannot. */
class JcaCipherSuiteTest {
    private final CipherSuite house = suite(1);
    private final CipherSuite other = suite(2);

    private static CipherSuite suite(int filledWith) {
        var key = new byte[32];
        Arrays.fill(key, (byte) filledWith);
        return new JcaCipherSuite(MasterKey.from(Base64.getEncoder().encodeToString(key)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 100)
    void what_is_sealed_is_opened_by_the_same_house_and_never_looks_the_same_twice(@ForAll String plain) {
        var readable = new String(bytes(plain), StandardCharsets.UTF_8);
        var sealed = house.seal(plain);
        assertThat(house.open(sealed)).isEqualTo(readable);
        assertThat(house.seal(plain)).isNotEqualTo(sealed);
    }

    @Test
    void what_was_changed_cut_or_sealed_by_another_house_is_refused() {
        var sealed = house.seal("13800138000");
        var changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> house.open(changed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> house.open(Arrays.copyOf(sealed, 10))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> other.open(sealed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("13800138000");
    }

    @Test
    void equal_texts_have_equal_digests_for_one_purpose_in_one_house() {
        var digest = house.digest("id-number", bytes("E1000001"));
        assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(house.digest("id-number", bytes("E1000001")));
        assertThat(digest)
                .isNotEqualTo(house.digest("mobile", bytes("E1000001")))
                .isNotEqualTo(house.digest("id-number", bytes("E1000002")))
                .isNotEqualTo(other.digest("id-number", bytes("E1000001")));
    }

    @Test
    void a_signature_holds_for_the_text_and_the_house_that_signed_it_only() {
        var text = bytes("CB1.110101001012612240003ABCDEFGHJKLMN");
        var signature = house.sign(text);
        assertThat(signature).hasSize(64);
        assertThat(house.verify(text, signature)).isTrue();
        assertThat(house.verify(bytes("CB1.110101001012612240003ABCDEFGHJKLMM"), signature))
                .isFalse();
        assertThat(other.verify(text, signature)).isFalse();
        assertThat(house.verify(text, Arrays.copyOf(signature, 40))).isFalse();
    }
}
