package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.GuardCases;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In front of every page of a case: whatever a page does by itself, nobody gets to it whom something ties to the case. */
@Component
class CaseGate implements HandlerInterceptor, WebMvcConfigurer {

    private final GuardCases guard;

    CaseGate(GuardCases guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/validations/**", "/meetings/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean acting =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        Map<?, ?> ids = ids(request);
        if (isPageOf(request, "/validations/{id}")) {
            guard.validation(id(ids.get("id")), acting);
        } else if (isPageOf(request, "/meetings/{meeting}/cases/{review}")) {
            guard.beforePanel(id(ids.get("review")), acting);
        }
        return true;
    }

    /** By the pattern that leads to the page: in whatever way an address is written, gate and page read the same id. */
    private static boolean isPageOf(HttpServletRequest request, String pattern) {
        Object matched = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return matched != null && (matched + "/").startsWith(pattern + "/");
    }

    private static Map<?, ?> ids(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> ids
                ? ids
                : Map.of();
    }

    private static UUID id(@Nullable Object written) {
        try {
            return UUID.fromString(String.valueOf(written).strip());
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
