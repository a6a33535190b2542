package org.qualityoutcomes.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Says no as the interface does that was asked, so that whoever called shows the sentence. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    static void send(HttpServletResponse response, int status, String type, String sentence) throws IOException {
        write(response, status, "application/json", Map.of("type", type, "message", sentence));
    }

    /** As our own interface says it: RFC 9457. */
    static void problem(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        var problem = Map.of("title", status.getReasonPhrase(), "status", status.value(), "detail", sentence);
        write(response, status.value(), MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem);
    }

    private static void write(HttpServletResponse response, int status, String type, Object content)
            throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
