package org.guidepost.bot.answer;

import java.time.Clock;
import org.guidepost.bot.feedback.Reactions;
import org.guidepost.bot.handoff.Handoffs;
import org.guidepost.bot.plan.Plans;
import org.guidepost.bot.privacy.Consents;
import org.guidepost.bot.privacy.Exports;
import org.guidepost.bot.profile.Profiles;
import org.guidepost.bot.site.PageProperties;
import org.guidepost.bot.survey.Sheets;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.Background;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.guidepost.knowledge.guidance.RoadmapReader;
import org.guidepost.knowledge.retrieval.TextSimilarity;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deciding and composing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Thresholds.class, PageProperties.class})
class AnswerConfiguration {

    @Bean
    DecisionPolicy decisionPolicy(Thresholds thresholds) {
        return new DecisionPolicy(thresholds);
    }

    @Bean
    Composer composer(
            Texts texts,
            GuidanceReader guidance,
            RoadmapReader roadmaps,
            Plans plans,
            Profiles profiles,
            Surveys surveys,
            Sheets sheets,
            PageProperties pages,
            Exports exports,
            Consents consents,
            Handoffs handoffs,
            Reactions reactions,
            TextSimilarity similarity,
            Background background,
            Clock clock) {
        return new Composer(
                texts,
                guidance,
                roadmaps,
                plans,
                profiles,
                surveys,
                sheets,
                pages.links(),
                exports,
                consents,
                handoffs,
                reactions,
                similarity,
                background,
                clock);
    }

    @Bean
    DraftAnswers draftAnswers(
            Texts texts, GuidanceReader guidance, TextSimilarity similarity, Background background, Clock clock) {
        return new DraftAnswers(texts, guidance, similarity, background, clock);
    }
}
