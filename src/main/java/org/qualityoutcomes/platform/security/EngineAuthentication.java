package org.qualityoutcomes.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine for the length of a request to its own REST interface who is asking. */
class EngineAuthentication extends OncePerRequestFilter {

    private final IdentityService identity;
    private final CurrentUser user;

    EngineAuthentication(IdentityService identity, CurrentUser user) {
        this.identity = identity;
        this.user = user;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        user.username()
                .ifPresent(username -> identity.setAuthentication(username, List.copyOf(user.groups()), List.of()));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
