package org.guidepost.bot.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program's own texts. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    Texts texts() {
        return new Texts();
    }
}
