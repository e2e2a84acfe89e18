package org.guidepost.bot.turn;

import java.time.Clock;
import java.util.List;
import org.guidepost.bot.answer.Composer;
import org.guidepost.bot.answer.DecisionPolicy;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.conversation.Conversations;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Outbox;
import org.guidepost.bot.conversation.TurnJournal;
import org.guidepost.bot.conversation.WorkSignal;
import org.guidepost.bot.escalation.OpenQuestions;
import org.guidepost.bot.feedback.Ratings;
import org.guidepost.bot.feedback.Reactions;
import org.guidepost.bot.handoff.CaseClock;
import org.guidepost.bot.handoff.CaseWatch;
import org.guidepost.bot.handoff.Handoffs;
import org.guidepost.bot.plan.Plans;
import org.guidepost.bot.privacy.Erasure;
import org.guidepost.bot.understanding.Understander;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.graph.ContentWatch;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The road of a turn, and the workers that walk it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerProperties.class)
class TurnConfiguration {

    @Bean
    OpenQuestions openQuestions(Driver driver, Ids ids, Clock clock) {
        return new OpenQuestions(driver, ids, clock);
    }

    @Bean
    Ratings ratings(Driver driver, Ids ids, Clock clock) {
        return new Ratings(driver, ids, clock);
    }

    @Bean
    Reactions reactions(Driver driver, Clock clock) {
        return new Reactions(driver, clock);
    }

    @Bean
    TurnTraces turnTraces(ContentWatch watch, Clock clock) {
        return new TurnTraces(watch::seen, clock);
    }

    @Bean
    Erasure erasure(Driver driver, Ids ids, Clock clock) {
        return new Erasure(driver, ids, clock);
    }

    @Bean
    Retrieving retrieving(Retriever retriever) {
        return new Retrieving(retriever);
    }

    @Bean
    TurnHandler turnHandler(
            Conversations conversations,
            Understander understander,
            Retrieving retrieving,
            DecisionPolicy policy,
            Composer composer,
            TurnJournal journal,
            OpenQuestions openQuestions,
            Ratings ratings,
            Reactions reactions,
            TurnTraces traces,
            Erasure erasure,
            Plans plans,
            Handoffs handoffs,
            Ids ids,
            List<TurnObserver> observers) {
        return new TurnHandler(
                conversations,
                understander,
                retrieving,
                policy,
                composer,
                journal,
                new Outcomes(traces, new TurnEffects(openQuestions, ratings, reactions, erasure, plans, handoffs)),
                ids,
                TurnObserver.all(observers));
    }

    @Bean
    Channels channels(List<Channel> channels) {
        return new Channels(channels);
    }

    @Bean
    TurnWorkers turnWorkers(
            Claims claims,
            TurnHandler handler,
            Conversations conversations,
            TurnJournal journal,
            OpenQuestions openQuestions,
            Composer composer,
            Ids ids,
            Channels channels,
            @Qualifier("inboxSignal") WorkSignal signal,
            WorkerProperties properties) {
        var failedTurns = new FailedTurns(conversations, journal, openQuestions, composer, ids);
        return new TurnWorkers(claims, handler, failedTurns, channels, signal, properties.turns());
    }

    @Bean
    CaseWorkers caseWorkers(CaseClock clock, CaseWatch watch) {
        return new CaseWorkers(clock, watch);
    }

    @Bean
    DeliveryWorkers deliveryWorkers(
            Outbox outbox,
            Channels channels,
            List<TurnObserver> observers,
            @Qualifier("outboxSignal") WorkSignal signal) {
        return new DeliveryWorkers(outbox, channels, TurnObserver.all(observers), signal);
    }
}
