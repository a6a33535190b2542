package org.qualityoutcomes.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Whoever sends a form after the session has ended is not told that it is forbidden, but asked to sign in again. */
class SessionEnded implements AccessDeniedHandler {

    private final CurrentUser user;

    SessionEnded(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && user.username().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?ended");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
