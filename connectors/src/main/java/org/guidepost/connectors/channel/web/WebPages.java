package org.guidepost.connectors.channel.web;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The addresses of the web channel in Spring MVC: the widget's files, the demonstration page, the doorkeeper. */
final class WebPages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/org/guidepost/connectors/channel/web/";

    private final boolean demo;
    private final RateLimiter limiter;

    WebPages(boolean demo, RateLimiter limiter) {
        this.demo = demo;
        this.limiter = limiter;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SessionTokenResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(limiter).addPathPatterns("/api/web/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        // A chunk's name has its content's hash in it, so it never changes. The others keep their names and point to
        // chunks, so a browser must ask for them again, or it would look for chunks of an older version.
        resources
                .addResourceHandler("/widget/chunks/**")
                .addResourceLocations(FILES + "widget/chunks/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        resources
                .addResourceHandler("/widget/**")
                .addResourceLocations(FILES + "widget/")
                .setCacheControl(CacheControl.noCache());
        if (demo) {
            resources
                    .addResourceHandler("/demo/**")
                    .addResourceLocations(FILES + "demo/")
                    .setCacheControl(CacheControl.noCache());
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        if (demo) {
            views.addViewController("/").setViewName("forward:/demo/index.html");
            views.addViewController("/demo/ar").setViewName("forward:/demo/ar.html");
            views.addRedirectViewController("/demo", "/");
        }
    }
}
