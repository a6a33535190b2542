package org.qualityoutcomes.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.TaskDoor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tasklist's Claim and Unclaim, through our own door. The engine's resource would claim a task for whomever the body
 * names, and lets only those give a task back who may hand it to anybody. Runs behind the webapps' own check of their
 * token.
 */
class TaskTaking extends OncePerRequestFilter {

    private static final Pattern TAKING = Pattern.compile("/camunda/api/engine/engine/[^/]+/task/([^/]+)/(un)?claim/?");

    private final TaskDoor door;

    TaskTaking(TaskDoor door) {
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !TAKING.matcher(SideDoors.path(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher taking = TAKING.matcher(SideDoors.path(request));
        if (!taking.matches()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            pass(taking.group(1), taking.group(2) == null);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal refusal) {
            Answers.send(response, HttpServletResponse.SC_BAD_REQUEST, "Refused", refusal.sentences());
        } catch (NotFound gone) {
            Answers.send(response, HttpServletResponse.SC_NOT_FOUND, "NotFound", TaskAnswers.GONE);
        } catch (ConcurrencyFailureException faster) {
            Answers.send(response, HttpServletResponse.SC_CONFLICT, "Taken", TaskAnswers.GONE);
        }
    }

    private void pass(String task, boolean take) {
        if (take) {
            door.take(task);
        } else {
            door.giveBack(task);
        }
    }
}
