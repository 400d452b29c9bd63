package io.callboard.db.kernel;

import io.callboard.kernel.Answers;
import io.callboard.kernel.RealTime;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlAnswers implements Answers {
    private final AnswerMapper answers;
    private final RealTime time;

    SqlAnswers(AnswerMapper answers, RealTime time) {
        this.answers = answers;
        this.time = time;
    }

    @Override
    public Optional<Kept> find(Key key) {
        return Optional.ofNullable(answers.find(key));
    }

    @Override
    public void keep(Key key, Kept answer) {
        try {
            answers.insert(key, answer, time.instant());
        } catch (DuplicateKeyException twin) {
            throw new AlreadyKept();
        }
    }

    @Override
    public int forgetOlderThan(Duration age) {
        return answers.deleteBefore(time.instant().minus(age));
    }
}
