package org.qualityoutcomes.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's interfaces are asked for by their plain address. One that is encoded or goes back and forth, so that it
 * only comes to the interface after it was decoded, is nobody's honest mistake.
 */
class PlainAddress extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String meant = request.getServletPath();
        boolean engines = meant.startsWith("/camunda/") || meant.startsWith("/engine-rest");
        return !engines || request.getRequestURI().startsWith(request.getContextPath() + meant);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Answers.send(response, HttpServletResponse.SC_BAD_REQUEST, "NotAllowed", "This is not an address here.");
    }
}
