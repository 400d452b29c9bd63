package io.callboard.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Refused;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever a request runs into into a problem of the contract; nothing else ever leaves, no stack trace least. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return answer(refused.refusal());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return answer(refused.refusal());
            }
        }
        return answer(misread(unreadable.getCause()));
    }

    private static Refusal misread(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Refusal.validation(
                    pointer(unknown), "unknown-field", "There is no field " + unknown.getPropertyName() + " here.");
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Refusal.validation(
                    pointer(mapping), "form", "This value does not have the form that the field wants.");
        }
        if (cause instanceof JsonProcessingException) {
            return Refusal.of(Problem.MALFORMED, "The body is not well-formed JSON.");
        }
        return Refusal.of(Problem.MALFORMED, "The body is missing or cannot be read.");
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
        var errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(
                        "/" + error.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"),
                        code(error.getCode()),
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        return answer(Refusal.validation(errors));
    }

    private static String code(@Nullable String constraint) {
        if (constraint == null) {
            return "form";
        }
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "Min", "Max", "Positive", "PositiveOrZero" -> "range";
            default -> "form";
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(each -> new FieldError("/" + each.getPropertyPath(), "form", each.getMessage()))
                .toList();
        return answer(Refusal.validation(errors));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongParameter(MethodArgumentTypeMismatchException wrong) {
        return answer(Refusal.validation("/" + wrong.getName(), "form", "This value does not have the wanted form."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingParameter(MissingServletRequestParameterException missing) {
        return answer(Refusal.validation("/" + missing.getParameterName(), "required", "This parameter is required."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeException wrong) {
        return answer(Refusal.of(Problem.MEDIA_TYPE, "This media type is not taken or not given here."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException large) {
        return answer(Refusal.of(Problem.TOO_LARGE, "The upload is larger than this address takes."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badUpload(MultipartException bad) {
        return answer(Refusal.of(Problem.MALFORMED, "The upload is not well formed or was cut short."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nowhere(NoResourceFoundException nowhere) {
        return answer(Refusal.of(Problem.NOT_FOUND, "There is nothing at this address."));
    }

    /** Left to the security filter, which knows whether the caller is unknown or not allowed. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void denied(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> unavailable(RuntimeException trouble) {
        LOG.warn("The database did not answer: {}", trouble.getClass().getSimpleName());
        return answer(Refusal.of(Problem.UNAVAILABLE, "Try again in some seconds; nothing was changed."));
    }

    /** Whoever read a stream has hung up; there is nobody to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("A reader hung up: {}", gone.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception other) {
        if (other instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return ResponseEntity.status(known.getStatusCode())
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(Refusal.of(Problem.MALFORMED, "The request does not fit this address.")));
        }
        var number = Ids.next("E");
        LOG.error("Error {}", number, other);
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.broken(number));
    }

    private static ResponseEntity<ProblemDetail> answer(Refusal refusal) {
        var document = Problems.of(refusal);
        var response = ResponseEntity.status(document.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (List.of(Problem.UNAVAILABLE, Problem.TOO_MANY_REQUESTS).contains(refusal.problem())) {
            response.header("Retry-After", String.valueOf(refusal.members().getOrDefault("retryAfter", RETRY_SECONDS)));
        }
        return response.body(document);
    }
}
