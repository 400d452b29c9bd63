package io.callboard.app.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.callboard.app.http.Problems;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a refusal where no controller is reached. */
@Component
public class ProblemWriter {
    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem, String detail)
            throws IOException {
        var document = Problems.of(Refusal.of(problem, detail));
        document.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(document.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        if (problem == Problem.UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        json.writeValue(response.getOutputStream(), document);
    }
}
