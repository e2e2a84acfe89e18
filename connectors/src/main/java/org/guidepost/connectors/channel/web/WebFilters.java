package org.guidepost.connectors.channel.web;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * The filters of the web channel. They stand before any security chain, which then needs no rule about other sites'
 * preflight requests.
 */
@Configuration(proxyBeanMethods = false)
class WebFilters {

    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    FilterRegistrationBean<PageHeaders> webPageHeaders() {
        var registration = new FilterRegistrationBean<>(new PageHeaders());
        registration.addUrlPatterns("/", "/demo", "/demo/*", "/widget/*", "/api/web/*");
        registration.setOrder(EARLY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CorsFilter> webCors(WebProperties properties) {
        var sources = new UrlBasedCorsConfigurationSource();
        sources.registerCorsConfiguration("/api/web/**", new ExactCors(properties.allowedOrigins()));
        sources.registerCorsConfiguration("/widget/**", anyone());
        var registration = new FilterRegistrationBean<>(new CorsFilter(sources));
        registration.addUrlPatterns("/widget/*", "/api/web/*");
        registration.setOrder(EARLY + 1);
        return registration;
    }

    /** The widget's files are the same for everyone and hold no secret; a module of another site needs leave to load. */
    private static CorsConfiguration anyone() {
        var anyone = new CorsConfiguration();
        anyone.addAllowedOrigin(CorsConfiguration.ALL);
        anyone.setAllowedMethods(List.of(HttpMethod.GET.name()));
        return anyone;
    }
}
