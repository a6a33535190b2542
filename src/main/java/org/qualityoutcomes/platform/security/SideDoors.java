package org.qualityoutcomes.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The webapps' interface to the engine can do far more than people may: set variables, complete without a form, start
 * and modify processes. For everybody but the technical account it lets through what reads and what Tasklist needs,
 * nothing else.
 */
class SideDoors extends OncePerRequestFilter {

    private static final String INTERFACE = "/camunda/api/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** After {@code /camunda/api/engine/engine/<name>}: questions that are sent as POST because they are long. */
    private static final Pattern ASKED_BY_POST =
            Pattern.compile("/(task|task/count|filter/[^/]+/(list|count|singleResult)"
                    + "|process-instance|process-instance/count|history/(process-instance|task|activity-instance)(/count)?"
                    + "|process-definition|decision-definition|deployment|authorization/check)/?");

    private static final List<Pattern> WORK = List.of(
            Pattern.compile("/task/[^/]+/(claim|unclaim|submit-form)"), Pattern.compile("/task/[^/]+/comment/create"));

    private static final Pattern OWN_FILTERS = Pattern.compile("/filter(/create|/[^/]+)");

    /** The webapps' own interfaces: sign-out, and Cockpit's questions. */
    private static final Pattern WEBAPP =
            Pattern.compile("/camunda/api/(admin/auth/user/[^/]+/logout|cockpit/plugin/.*|admin/plugin/.*)");

    private static final String SHUT =
            "Something ties you to an organisation of the scheme. Tasklist and Cockpit cannot leave its"
                    + " case out, so they are closed to you; your tasks are on our own pages.";

    private final KeptApart apart;
    private final CurrentUser user;

    SideDoors(KeptApart apart, CurrentUser user) {
        this.apart = apart;
        this.user = user;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith(INTERFACE) || user.isIn(Groups.TECHNICAL);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (overseesAll() && !apart.fromReader().isEmpty() && !isSigningOut(path(request))) {
            Answers.send(response, HttpServletResponse.SC_FORBIDDEN, "NotAllowed", SHUT);
            return;
        }
        if (allowed(request.getMethod(), path(request))) {
            chain.doFilter(request, response);
            return;
        }
        Answers.send(response, HttpServletResponse.SC_FORBIDDEN, "NotAllowed", "This is not done here.");
    }

    /** These see tasks and cases in the webapps because of a group, and not because they are their own. */
    private boolean overseesAll() {
        return user.isIn(Groups.NATIONAL) || user.groups().stream().anyMatch(group -> group.startsWith("regional-"));
    }

    private static boolean isSigningOut(String path) {
        return path.startsWith(INTERFACE + "admin/auth/");
    }

    /** As the webapps will see it: decoded. */
    static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    static boolean allowed(String method, String path) {
        if (READING.contains(method)) {
            return !path.contains("/identity/") || !path.endsWith("/verify");
        }
        if (!path.startsWith("/camunda/api/engine/engine/")) {
            return method.equals("POST") && WEBAPP.matcher(path).matches();
        }
        String asked = path.replaceFirst("/camunda/api/engine/engine/[^/]+", "");
        if (OWN_FILTERS.matcher(asked).matches()) {
            return Set.of("POST", "PUT", "DELETE").contains(method);
        }
        return method.equals("POST")
                && (ASKED_BY_POST.matcher(asked).matches()
                        || WORK.stream().anyMatch(work -> work.matcher(asked).matches()));
    }
}
