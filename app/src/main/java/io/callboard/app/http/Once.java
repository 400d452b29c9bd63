package io.callboard.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Answers;
import io.callboard.kernel.Answers.AlreadyKept;
import io.callboard.kernel.Answers.Kept;
import io.callboard.kernel.Answers.Key;
import io.callboard.kernel.CipherSuite;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Does a piece of work once however often it is asked for. The first answer is written by the transaction of the work
 * itself and given again, byte for byte, to everybody who comes with the same key and the same body.
 */
@Component
public class Once {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final Set<HttpStatusCode> KEPT_REFUSALS =
            Set.of(HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_ENTITY);

    private final Answers answers;
    private final KeptRefusals refusals;
    private final CipherSuite ciphers;
    private final ObjectMapper json;
    private final Set<Key> underWay = ConcurrentHashMap.newKeySet();

    Once(Answers answers, KeptRefusals refusals, CipherSuite ciphers, ObjectMapper json) {
        this.answers = answers;
        this.refusals = refusals;
        this.ciphers = ciphers;
        this.json = json;
    }

    /**
     * Answers a request that carries an {@code Idempotency-Key}.
     *
     * @param body what was asked, as a value that JSON can write
     * @param work hands its result to the given {@link AnswerTo} as the last thing in its transaction
     * @param render what the result looks like in the answer
     */
    public <T> ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            Object body,
            HttpStatus status,
            Consumer<AnswerTo<T>> work,
            Function<T, ?> render) {
        return answerDigested(request, written(body), result -> status, work, render);
    }

    /** The same for a body that is no JSON, or an answer whose status depends on the result. */
    public <T> ResponseEntity<byte[]> answerDigested(
            HttpServletRequest request,
            byte[] body,
            Function<T, HttpStatus> status,
            Consumer<AnswerTo<T>> work,
            Function<T, ?> render) {
        var key = key(request);
        var digest = ciphers.digest("answer", body);
        var first = replay(key, digest);
        if (first != null) {
            return first;
        }
        if (!underWay.add(key)) {
            throw Refusal.of(Problem.IN_PROGRESS, "The same request is still being worked on.")
                    .asException();
        }
        try {
            return doWork(key, digest, status, work, render);
        } finally {
            underWay.remove(key);
        }
    }

    private <T> ResponseEntity<byte[]> doWork(
            Key key, String digest, Function<T, HttpStatus> status, Consumer<AnswerTo<T>> work, Function<T, ?> render) {
        var kept = new Kept[1];
        try {
            work.accept(result -> {
                var answer = status.apply(result);
                var type = answer.isError() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON;
                kept[0] = new Kept(digest, answer.value(), type.toString(), written(render.apply(result)));
                answers.keep(key, kept[0]);
            });
        } catch (AlreadyKept twin) {
            return twinsAnswer(key, digest);
        } catch (Refused refused) {
            return keepRefusal(key, digest, refused);
        }
        if (kept[0] == null) {
            throw new IllegalStateException("The work of " + key.operation() + " recorded no answer");
        }
        return response(kept[0], false);
    }

    private ResponseEntity<byte[]> keepRefusal(Key key, String digest, Refused refused) {
        var document = Problems.of(refused.refusal());
        if (!KEPT_REFUSALS.contains(HttpStatus.valueOf(document.getStatus()))) {
            throw refused;
        }
        var kept = new Kept(digest, document.getStatus(), MediaType.APPLICATION_PROBLEM_JSON_VALUE, written(document));
        try {
            refusals.keep(key, kept);
        } catch (AlreadyKept twin) {
            return twinsAnswer(key, digest);
        }
        return response(kept, false);
    }

    private ResponseEntity<byte[]> twinsAnswer(Key key, String digest) {
        var first = replay(key, digest);
        if (first == null) {
            throw Refusal.of(Problem.IN_PROGRESS, "The same request is still being worked on.")
                    .asException();
        }
        return first;
    }

    private @Nullable ResponseEntity<byte[]> replay(Key key, String digest) {
        var kept = answers.find(key).orElse(null);
        if (kept == null) {
            return null;
        }
        if (!kept.bodyDigest().equals(digest)) {
            throw Refusal.of(Problem.IDEMPOTENCY_KEY_REUSED, "This key came with another body before.")
                    .asException();
        }
        return response(kept, true);
    }

    private static Key key(HttpServletRequest request) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw Refusal.of(
                            Problem.KEY_REQUIRED,
                            "This request wants an Idempotency-Key of 1 to 64 visible characters.")
                    .asException();
        }
        var operation = request.getMethod() + " " + request.getRequestURI();
        return new Key(Callers.actor().principal(), operation, key);
    }

    private static ResponseEntity<byte[]> response(Kept kept, boolean replayed) {
        var response = ResponseEntity.status(kept.status()).contentType(MediaType.parseMediaType(kept.mediaType()));
        if (replayed) {
            response.header("Idempotent-Replay", "true");
        }
        return response.body(kept.body());
    }

    private byte[] written(Object value) {
        try {
            return value instanceof byte[] bytes
                    ? bytes
                    : json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("This value cannot be written as JSON", broken);
        }
    }
}
