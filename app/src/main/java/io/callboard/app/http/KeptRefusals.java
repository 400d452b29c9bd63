package io.callboard.app.http;

import io.callboard.kernel.Answers;
import io.callboard.kernel.Answers.Kept;
import io.callboard.kernel.Answers.Key;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps refusals, whose own transaction has rolled back, and forgets answers that are old enough. */
@Component
class KeptRefusals {
    private static final Duration KEPT_FOR = Duration.ofHours(48);

    private final Answers answers;

    KeptRefusals(Answers answers) {
        this.answers = answers;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(Key key, Kept answer) {
        answers.keep(key, answer);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    @Transactional
    public void forgetOld() {
        answers.forgetOlderThan(KEPT_FOR);
    }
}
