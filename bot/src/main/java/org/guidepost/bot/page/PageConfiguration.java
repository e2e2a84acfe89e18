package org.guidepost.bot.page;

import org.guidepost.bot.answer.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The printable pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    StyleSheet stepsStyleSheet() {
        return StyleSheet.read();
    }

    @Bean
    StepsPage stepsPage(Texts texts, StyleSheet style) {
        return new StepsPage(texts, style);
    }
}
