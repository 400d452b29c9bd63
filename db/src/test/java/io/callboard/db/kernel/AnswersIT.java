package io.callboard.db.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Answers;
import io.callboard.kernel.Answers.AlreadyKept;
import io.callboard.kernel.Answers.Kept;
import io.callboard.kernel.Answers.Key;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnswersIT extends DatabaseTest {
    private static final Key FIRST_LOCK = new Key("CHANNEL:WEB", "POST /api/v1/locks", "a-1");

    @Autowired
    Answers answers;

    @Test
    void a_kept_answer_comes_back_byte_for_byte() {
        var body = "{\"lockId\":\"L1\",\"say\":\"天鹅湖\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        answers.keep(FIRST_LOCK, new Kept("d".repeat(64), 201, "application/json", body));

        var kept = answers.find(FIRST_LOCK).orElseThrow();

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.body()).isEqualTo(body);
        assertThat(kept.bodyDigest()).isEqualTo("d".repeat(64));
    }

    @Test
    void the_same_key_of_another_principal_is_another_request() {
        answers.keep(FIRST_LOCK, new Kept("d".repeat(64), 201, "application/json", new byte[0]));

        assertThat(answers.find(new Key("CHANNEL:APP", FIRST_LOCK.operation(), FIRST_LOCK.key())))
                .isEmpty();
    }

    @Test
    void a_twin_is_told_that_somebody_has_answered() {
        var answer = new Kept("d".repeat(64), 201, "application/json", new byte[0]);
        answers.keep(FIRST_LOCK, answer);

        assertThatThrownBy(() -> answers.keep(FIRST_LOCK, answer)).isInstanceOf(AlreadyKept.class);
    }

    @Test
    void only_old_answers_are_forgotten() {
        answers.keep(FIRST_LOCK, new Kept("d".repeat(64), 201, "application/json", new byte[0]));

        assertThat(answers.forgetOlderThan(Duration.ofHours(24))).isZero();
        assertThat(answers.forgetOlderThan(Duration.ofHours(-1))).isOne();
    }
}
