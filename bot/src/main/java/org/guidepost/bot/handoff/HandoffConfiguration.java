package org.guidepost.bot.handoff;

import java.time.Clock;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.escalation.EscalationPolicy;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.MentorMatching;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.TopicNearness;
import org.guidepost.bot.people.AccountMail;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.Continuations;
import org.guidepost.bot.people.MentorConversations;
import org.guidepost.bot.people.SiteAddress;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cases and who is told of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandoffProperties.class)
class HandoffConfiguration {

    @Bean
    MentorDirectory mentorDirectory(Mentors mentors, MentorConversations conversations) {
        return new ProgrammeMentors(mentors, conversations);
    }

    @Bean
    EscalationPolicy escalationPolicy() {
        return new EscalationPolicy();
    }

    @Bean
    CaseNotices caseNotices(Texts texts, MentorDirectory directory) {
        return new CaseNotices(texts, directory);
    }

    @Bean
    CaseSteps caseSteps(CaseNotices notices, MentorDirectory directory, HandoffProperties properties, Clock clock) {
        return new CaseSteps(notices, directory, properties, clock);
    }

    @Bean
    TalkSteps talkSteps(CaseNotices notices, MentorDirectory directory, HandoffProperties properties, Clock clock) {
        return new TalkSteps(notices, directory, properties, clock);
    }

    @Bean
    MentorMail mentorMail(AccountMail mail, Accounts accounts, SiteAddress site, Texts texts) {
        return new MentorMail(mail, accounts, site, texts);
    }

    /** The scheme is read anew for each case: it is small, cases are few, and the content may have changed. */
    @Bean
    CaseClock caseClock(
            Cases cases,
            CaseSteps steps,
            MentorDirectory directory,
            ContentGraph content,
            MentorMail mail,
            Clock clock) {
        return new CaseClock(
                cases, steps, directory, new MentorMatching(), () -> new TopicNearness(content.scheme()), mail, clock);
    }

    /** Channels are looked up when they are needed: they come up after this. */
    @Bean
    FileDesk fileDesk(
            Cases cases,
            CaseSteps steps,
            CaseNotices notices,
            MentorDirectory directory,
            StoredFiles files,
            ObjectProvider<Channel> channels) {
        return new FileDesk(cases, steps, notices, directory, files, name -> channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst());
    }

    @Bean
    Handoffs handoffs(
            Cases cases,
            CaseSteps steps,
            TalkSteps talk,
            CaseNotices notices,
            MentorDirectory directory,
            EscalationPolicy escalation,
            MentorConversations conversations,
            Continuations continuations,
            GuidanceReader guidance,
            FileDesk files) {
        return new Handoffs(
                directory,
                new MenteeDesk(cases, steps, talk, notices, directory, escalation),
                new MentorDesk(cases, steps, notices, directory, conversations, continuations, guidance),
                new TalkDesk(cases, steps, talk, notices, directory),
                files);
    }
}
