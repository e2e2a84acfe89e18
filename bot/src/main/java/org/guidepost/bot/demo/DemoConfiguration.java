package org.guidepost.bot.demo;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Outbox;
import org.guidepost.bot.gap.GapUpdate;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.PrivateNotes;
import org.guidepost.bot.outcome.ConversationOutcomes;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.OneTimeLinks;
import org.guidepost.bot.people.SiteAddress;
import org.guidepost.bot.privacy.Erasure;
import org.guidepost.bot.turn.TurnHandler;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.Transcript;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A demonstration, with a clock that can be set back. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("guidepost.demo")
class DemoConfiguration {

    @Bean
    DemoTime demoTime() {
        return new DemoTime(InstantSource.system());
    }

    @Bean
    Clock clock(DemoTime time) {
        return time.withZone(ZoneOffset.UTC);
    }

    @Bean
    DemoStore demoStore(Driver driver, Clock clock) {
        return new DemoStore(driver, clock);
    }

    @Bean
    DemoChat demoChat(
            Inbox inbox, Claims claims, TurnHandler handler, Outbox outbox, Transcript transcript, Clock clock) {
        return new DemoChat(inbox, claims, handler, outbox, transcript, clock);
    }

    @Bean
    DemoStories demoStories(
            DemoChat chat,
            DemoStore store,
            Cases cases,
            CaseJournal journal,
            PrivateNotes notes,
            CaseSteps steps,
            Mentors mentors) {
        return new DemoStories(chat, store, cases, journal, notes, steps, mentors);
    }

    @Bean
    DemoProgramme demoProgramme(
            DemoStore store,
            DemoStories stories,
            DemoTime time,
            Accounts accounts,
            Mentors mentors,
            Cases cases,
            OneTimeLinks links,
            SiteAddress site,
            Erasure erasure,
            GapUpdate gaps,
            ConversationOutcomes outcomes,
            Ids ids) {
        var hindsight = new DemoHindsight(gaps, outcomes);
        return new DemoProgramme(store, stories, time, accounts, mentors, cases, links, site, erasure, hindsight, ids);
    }
}
