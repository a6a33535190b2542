package org.qualityoutcomes.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.worklist.TaskDoor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/** The doors: the engine's REST interface, ours, what watches us, and everything that is opened in a browser. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Camunda's webapps send their own policy, under which their code runs. */
    private static final RequestMatcher OWN_PAGES = new NegatedRequestMatcher(path("/camunda/**"));

    private static final String ENGINE_OF_WEBAPPS = "/camunda/api/engine/*";
    private static final int BEHIND_SECURITY = 201;
    private static final int AS_MANY_AS_THEY_LIKE = -1;

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

    /** Who is signed in at this machine, so that a sign-in can be ended from outside. */
    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher endedSessions() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, SessionRegistry sessions) throws Exception {
        return http.securityMatcher(path("/api/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(path("/api/v1/**"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(SecurityConfiguration::askForPassword))
                .exceptionHandling(refusing -> refusing.accessDeniedHandler((request, response, denied) ->
                        Answers.problem(response, HttpStatus.FORBIDDEN, "This is not done here.")))
                // a program that sends its password with each request has no session that others could ride
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::sendsPassword))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER)
                        .maximumSessions(AS_MANY_AS_THEY_LIKE)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(ended -> Answers.problem(
                                ended.getResponse(),
                                HttpStatus.UNAUTHORIZED,
                                "Your roles have changed. Sign in again.")))
                .build();
    }

    private static void askForPassword(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Quality Outcomes\"");
        Answers.problem(response, HttpStatus.UNAUTHORIZED, "Send a user name and a password, or sign in first.");
    }

    private static boolean sendsPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith("Basic ");
    }

    /** For machines that watch the application: whether it is well is no secret, how much it does is. */
    @Bean
    @Order(3)
    SecurityFilterChain watching(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/actuator/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(path("/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(path("/actuator/prometheus"))
                        .hasAuthority(Groups.TECHNICAL)
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> {})
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain browser(
            HttpSecurity http,
            CurrentUser user,
            KeptApart apart,
            TaskDoor door,
            SessionRegistry sessions,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                path("/login"),
                                path("/error"),
                                path("/assets/**"),
                                path("/vendor/**"),
                                path("/look/*"),
                                // whoever holds the link is the one it is for
                                path("/invitations/*"),
                                path("/contributions/*"),
                                // whoever holds a document may ask whether it is genuine
                                path("/genuine"),
                                // what is measured, and what of it changed, is no secret
                                path("/framework"),
                                path("/framework/*"),
                                path("/framework/*/changes"))
                        .permitAll()
                        .requestMatchers(path("/enrolment/**"))
                        .hasAuthority(Groups.TECHNICAL)
                        .requestMatchers(path("/camunda/**"), path("/camunda"))
                        .authenticated()
                        .requestMatchers(
                                path("/"),
                                path("/tasks/**"),
                                path("/reviews/**"),
                                path("/cycles/**"),
                                path("/evidence/**"),
                                path("/validations/**"),
                                path("/assignments/**"),
                                path("/my-validations"),
                                path("/validators/**"),
                                path("/meetings/**"),
                                path("/interests/**"),
                                path("/conflicts/**"),
                                path("/reports/**"),
                                path("/plans/**"),
                                path("/actions/**"),
                                path("/practice/**"),
                                path("/organisations/**"),
                                path("/journals/*"),
                                path("/summaries"),
                                path("/framework/*/guidance/*"),
                                path("/framework/*/edition.zip"),
                                path("/editions/**"),
                                path("/trends/**"),
                                // there is nothing behind it but in the demonstration
                                path("/demo/**"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.maximumSessions(AS_MANY_AS_THEY_LIKE)
                        .sessionRegistry(sessions)
                        .expiredUrl(ChangedRoles.SIGN_IN))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?left"))
                .exceptionHandling(refusing -> refusing.accessDeniedHandler(new SessionEnded(user)))
                // the webapps' interface is guarded by their own token
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/camunda/api/**")))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                OWN_PAGES, new ContentSecurityPolicyHeaderWriter(POLICY))))
                .addFilterBefore(new TooLarge(largest), CsrfFilter.class)
                .addFilterAfter(new SideDoors(apart, user), AuthorizationFilter.class)
                .addFilterAfter(new TaskAnswers(door), SideDoors.class)
                .addFilterAfter(new WebappLogout(), TaskAnswers.class)
                .build();
    }

    /** The webapps' own check of their token comes after our filters; {@link TaskTaking} must not act before it. */
    @Bean
    FilterRegistrationBean<CsrfPreventionFilter> webappToken() {
        var filter = new FilterRegistrationBean<>(new CsrfPreventionFilter());
        filter.setName("tokenBeforeTaskTaking");
        filter.addUrlPatterns(ENGINE_OF_WEBAPPS);
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TaskTaking> taskTaking(TaskDoor door) {
        var filter = new FilterRegistrationBean<>(new TaskTaking(door));
        filter.addUrlPatterns(ENGINE_OF_WEBAPPS);
        filter.setOrder(BEHIND_SECURITY + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PlainAddress> plainAddress() {
        var filter = new FilterRegistrationBean<>(new PlainAddress());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** After Spring Security, and before everything that the webapps do by themselves. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappBridge() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebappBridge.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }
}
