package org.qualityoutcomes.platform.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.qualityoutcomes.worklist.TaskDoor;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What Tasklist says when a task cannot be completed: a sentence for people, in place of the engine's own
 * words and numbers.
 */
class TaskAnswers extends OncePerRequestFilter {

    private static final Pattern WORK = Pattern.compile("/camunda/api/engine/engine/[^/]+/task/([^/]+)/submit-form/?");
    private static final Pattern PREFIX = Pattern.compile("^Cannot (submit task form|complete task) [^:]+: ");
    /** The engine's own codes, whatever its resources have wrapped the race in. */
    private static final Set<Integer> RACES =
            Set.of(BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode(), BuiltinExceptionCode.DEADLOCK.getCode());

    private static final String OVERTAKEN =
            "Somebody else finished a part of this case at the same moment. Complete the task once more.";

    static final String GONE =
            "This task is not open for you: it is done, somebody else has taken it, or it was never yours.";

    private final TaskDoor door;
    private final ObjectMapper json = new ObjectMapper();

    TaskAnswers(TaskDoor door) {
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WORK.matcher(SideDoors.path(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen(request)) {
            pass(request, response, chain);
        } else {
            Answers.send(response, HttpServletResponse.SC_NOT_FOUND, "NotFound", GONE);
        }
    }

    private boolean isOpen(HttpServletRequest request) {
        Matcher work = WORK.matcher(SideDoors.path(request));
        return work.matches() && door.isOpen(work.group(1));
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() < 400) {
            answer.copyBodyToResponse();
            return;
        }
        JsonNode said = json.readTree(answer.getContentAsByteArray());
        if (!isOpen(request)) {
            // between our look and the engine's, somebody was faster; how the engine says so is a matter of moments
            Answers.send(response, HttpServletResponse.SC_CONFLICT, "Taken", GONE);
        } else if (answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
            String sentence = PREFIX.matcher(said.path("message").asText("")).replaceFirst("");
            Answers.send(response, HttpServletResponse.SC_BAD_REQUEST, "Refused", sentence);
        } else if (RACES.contains(said.path("code").asInt())) {
            Answers.send(response, HttpServletResponse.SC_CONFLICT, "Taken", OVERTAKEN);
        } else {
            answer.copyBodyToResponse();
        }
    }
}
