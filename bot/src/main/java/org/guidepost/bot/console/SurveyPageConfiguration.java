package org.guidepost.bot.console;

import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.telegram.TelegramBot;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of surveys. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SurveyPageConfiguration {

    @Bean
    SurveyPages surveyPages(Names names, Texts texts, ObjectProvider<TelegramBot> bot) {
        return new SurveyPages(names, texts, bot);
    }

    @Bean
    SurveyResultPages surveyResultPages(Names names, Texts texts) {
        return new SurveyResultPages(names, texts);
    }
}
