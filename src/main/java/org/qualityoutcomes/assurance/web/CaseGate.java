package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.assurance.domain.GuardCases;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In front of every page of a case: whatever a page does by itself, nobody gets to it whom something ties to the case. */
@Component
class CaseGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ID = "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})";
    private static final Pattern VALIDATION = Pattern.compile("/validations/" + ID + "(/.*)?");
    private static final Pattern BEFORE_PANEL = Pattern.compile("/meetings/" + ID + "/cases/" + ID + "(/.*)?");

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
        Matcher validation = VALIDATION.matcher(request.getServletPath());
        Matcher beforePanel = BEFORE_PANEL.matcher(request.getServletPath());
        if (validation.matches()) {
            guard.validation(UUID.fromString(validation.group(1)), acting);
        } else if (beforePanel.matches()) {
            guard.beforePanel(UUID.fromString(beforePanel.group(2)), acting);
        }
        return true;
    }
}
