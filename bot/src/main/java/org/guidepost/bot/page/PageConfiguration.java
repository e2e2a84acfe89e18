package org.guidepost.bot.page;

import java.time.Clock;
import org.guidepost.bot.answer.FactBlocks;
import org.guidepost.bot.site.PageLinks;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.web.PageLimiter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages that people can read without signing in. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    StyleSheet stepsStyleSheet() {
        return StyleSheet.read();
    }

    /** Whoever guesses at addresses is slowed down, and the database spared. */
    @Bean
    @ConditionalOnWebApplication
    WebMvcConfigurer stepsDoorkeeper(PageLimiter limiter) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(limiter).addPathPatterns(PageLinks.STEPS + "*", PageLinks.EXPORT + "*");
            }
        };
    }

    @Bean
    StepsPage stepsPage(Texts texts, StyleSheet style, Clock clock) {
        return new StepsPage(texts, new FactBlocks(texts, clock), style);
    }
}
