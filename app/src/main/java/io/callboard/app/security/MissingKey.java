package io.callboard.app.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The master key is missing or is none. */
final class MissingKey extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingKey(String message) {
        super(message);
    }

    /** Says so in words, instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<MissingKey> {
        @Override
        protected FailureAnalysis analyze(Throwable root, MissingKey cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    "Set CALLBOARD_KEY to the key of this house and start again. A new house gets one by:"
                            + " openssl rand -base64 32",
                    root);
        }
    }
}
