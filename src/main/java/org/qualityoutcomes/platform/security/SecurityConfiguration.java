package org.qualityoutcomes.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.worklist.TaskDoor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors: the engine's REST interface, ours, and everything that is opened in a browser. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Camunda's webapps send their own policy, under which their code runs. */
    private static final RequestMatcher OWN_PAGES = new NegatedRequestMatcher(path("/camunda/**"));

    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'; object-src 'none'";

    private static RequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, IdentityService identity, CurrentUser user) throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(Groups.TECHNICAL))
                .httpBasic(basic -> {})
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new EngineAuthentication(identity, user), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/api/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(path("/api/v1/**"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> {})
                // a program that sends its password with each request has no session that others could ride
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::sendsPassword))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    private static boolean sendsPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith("Basic ");
    }

    @Bean
    @Order(3)
    SecurityFilterChain browser(HttpSecurity http, CurrentUser user, TaskDoor door) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                path("/login"), path("/error"), path("/assets/**"), path("/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(path("/camunda/**"), path("/camunda"))
                        .authenticated()
                        .requestMatchers(
                                path("/"),
                                path("/tasks/**"),
                                path("/reviews/**"),
                                path("/cycles/**"),
                                path("/evidence/**"),
                                path("/validations/**"),
                                path("/meetings/**"),
                                path("/reports/**"),
                                path("/plans/**"),
                                path("/actions/**"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/tasks"))
                .logout(logout -> logout.logoutSuccessUrl("/login?left"))
                // the webapps' interface is guarded by their own token
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/camunda/api/**")))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                OWN_PAGES, new ContentSecurityPolicyHeaderWriter(POLICY))))
                .addFilterAfter(new SideDoors(user), AuthorizationFilter.class)
                .addFilterAfter(new TaskAnswers(door), SideDoors.class)
                .addFilterAfter(new WebappLogout(), TaskAnswers.class)
                .build();
    }

    /** After Spring Security, and before everything that the webapps do by themselves. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappBridge() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebappBridge.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(201);
        return filter;
    }
}
