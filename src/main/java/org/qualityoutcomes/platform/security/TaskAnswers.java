package org.qualityoutcomes.platform.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What Tasklist says when a task cannot be taken or completed: a sentence for people, in place of the engine's own
 * words and numbers.
 */
class TaskAnswers extends OncePerRequestFilter {

    private static final Pattern WORK =
            Pattern.compile("/camunda/api/engine/engine/[^/]+/task/([^/]+)/(claim|unclaim|submit-form)");
    private static final Pattern PREFIX = Pattern.compile("^Cannot (submit task form|complete task) [^:]+: ");
    private static final String GONE = "This task is not open for you: it is done already, or it was never yours.";
    private static final String TAKEN = "Somebody else is working on this task now.";

    private final TaskService tasks;
    private final CurrentUser user;
    private final ObjectMapper json = new ObjectMapper();

    TaskAnswers(TaskService tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WORK.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher work = WORK.matcher(request.getRequestURI());
        Task task = work.matches() ? find(work.group(1)) : null;
        if (task == null) {
            Answers.send(response, HttpServletResponse.SC_NOT_FOUND, "NotFound", GONE);
        } else if (isTaken(task)) {
            Answers.send(response, HttpServletResponse.SC_CONFLICT, "Taken", TAKEN);
        } else {
            pass(request, response, chain);
        }
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
        String message = said.path("message").asText("");
        if (answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
            String sentence = PREFIX.matcher(message).replaceFirst("");
            Answers.send(response, HttpServletResponse.SC_BAD_REQUEST, "Refused", sentence);
        } else if (isRace(said.path("type").asText(""), message)) {
            // between our look and the engine's, somebody was faster
            Answers.send(response, HttpServletResponse.SC_CONFLICT, "Taken", GONE);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private static boolean isRace(String type, String message) {
        return type.contains("OptimisticLocking")
                || type.contains("TaskAlreadyClaimed")
                || message.contains("is null")
                || message.contains("ENGINE-03005");
    }

    private @Nullable Task find(String id) {
        return tasks.createTaskQuery().taskId(id).list().stream().findFirst().orElse(null);
    }

    private boolean isTaken(Task task) {
        return task.getAssignee() != null && !task.getAssignee().equals(user.require());
    }
}
