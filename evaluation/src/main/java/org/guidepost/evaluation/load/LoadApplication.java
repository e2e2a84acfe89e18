package org.guidepost.evaluation.load;

import org.guidepost.bot.GuidepostApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The application with a channel that nobody listens to. */
@Configuration(proxyBeanMethods = false)
@Import(GuidepostApplication.class)
class LoadApplication {

    @Bean
    QuietChannel quietChannel() {
        return new QuietChannel();
    }

    @Bean
    Stopwatch stopwatch() {
        return new Stopwatch();
    }
}
