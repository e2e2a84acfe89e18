package org.guidepost.bot.page;

import java.time.Clock;
import org.guidepost.bot.answer.FactBlocks;
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
    StepsPage stepsPage(Texts texts, StyleSheet style, Clock clock) {
        return new StepsPage(texts, new FactBlocks(texts, clock), style);
    }
}
