package org.guidepost.bot.launch;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.guidepost.bot.console.OrganisationSecurity;
import org.guidepost.bot.console.Routes;
import org.guidepost.bot.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may call what: everything is denied that is not listed here.
 *
 * <p>The pages of mentors and coordinators have a login, a cookie and protection against forged requests. All other routes
 * hold none of these: the web channel checks its session tokens, the webhook and the printable pages a secret. So there is
 * nothing that a forged request could ride on.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** For whatever brings no policy of its own: answers of the interface, and the plain pages that say what went wrong. */
    private static final String LOOKS =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** For pages: nothing but files of this very site, and nothing inline. */
    private static final String OWN_FILES = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    @Order(1)
    SecurityFilterChain consoleFilterChain(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            OrganisationSecurity organisation)
            throws Exception {
        organisation.addTo(http);
        return http.securityMatcher("/console", "/console/**", "/sign-in", "/sign-in/**", "/sign-out")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/sign-in", "/sign-in/*", "/sign-out")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/console/assets/*")
                        .permitAll()
                        // What mentors may do besides coordinators stands here; all other pages are for coordinators.
                        .requestMatchers("/console/cases/*/another", "/console/cases/*/offer")
                        .hasRole(Role.COORDINATOR.name())
                        .requestMatchers(
                                "/console/cases/*/release",
                                "/console/cases/*/close",
                                "/console/cases/*/block",
                                "/console/cases/*/unblock")
                        .hasRole(Role.COORDINATOR.name())
                        .requestMatchers(
                                "/console",
                                "/console/language",
                                "/console/cases",
                                "/console/cases/**",
                                "/console/replies",
                                "/console/replies/**",
                                "/console/me",
                                "/console/me/**",
                                "/console/proposals/from-case/*")
                        .hasAnyRole(Role.MENTOR.name(), Role.COORDINATOR.name())
                        .requestMatchers("/console/refused")
                        .denyAll()
                        .requestMatchers("/console/**")
                        .hasRole(Role.COORDINATOR.name())
                        .anyRequest()
                        .denyAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new ToSignIn()).accessDeniedPage(Routes.REFUSED))
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_FILES))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        // Whatever went wrong is said, also to who sent a form.
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/",
                                "/demo/**",
                                "/widget/**",
                                "/favicon.ico",
                                "/error",
                                "/steps/*",
                                "/export/*")
                        .permitAll()
                        .requestMatchers("/api/web/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/telegram/webhook")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                // Nobody learns which of the addresses that are shut lead anywhere.
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, shut) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(LOOKS))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Nobody has a password. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
