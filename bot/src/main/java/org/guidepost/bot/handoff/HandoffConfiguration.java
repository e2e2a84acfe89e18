package org.guidepost.bot.handoff;

import java.time.Clock;
import java.util.function.Supplier;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.escalation.EscalationPolicy;
import org.guidepost.bot.mentoring.CaseAlarms;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseReports;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Loads;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.MentorMatching;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.Nearness;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.bot.mentoring.TopicNearness;
import org.guidepost.bot.people.AccountMail;
import org.guidepost.bot.people.Accounts;
import org.guidepost.bot.people.Continuations;
import org.guidepost.bot.people.MentorConversations;
import org.guidepost.bot.people.SiteAddress;
import org.guidepost.bot.privacy.Consents;
import org.guidepost.bot.profile.Profiles;
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
    EscalationPolicy escalationPolicy(GuidanceReader guidance, Clock clock) {
        return new EscalationPolicy(new OutdatedAnswers(guidance, clock)::include);
    }

    @Bean
    CaseNotices caseNotices(Texts texts, MentorDirectory directory, Profiles profiles, CaseReports reports) {
        return new CaseNotices(
                texts, directory, profiles, new UsualWait(() -> reports.latest().spread()));
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
    CaseMail caseMail(AccountMail mail, Accounts accounts, SiteAddress site, Texts texts) {
        return new CaseMail(mail, accounts, site, texts);
    }

    @Bean
    CaseWatch caseWatch(
            Cases cases,
            CaseAlarms alarms,
            MentorDirectory directory,
            Accounts accounts,
            CaseNotices texts,
            Notices notices,
            CaseMail mail) {
        return new CaseWatch(cases, alarms, directory, accounts, texts, notices, mail);
    }

    @Bean
    CaseMoves caseMoves(CaseJournal journal, MentorDirectory directory, CaseMail mail) {
        return new CaseMoves(journal, directory, mail);
    }

    @Bean
    Candidates candidates(Loads loads, MentorDirectory directory) {
        return new Candidates(loads, directory);
    }

    @Bean
    CaseClock caseClock(
            Cases cases,
            CaseJournal journal,
            CaseMoves moves,
            CaseSteps steps,
            MentorDirectory directory,
            Candidates candidates,
            ContentGraph content,
            Clock clock) {
        return new CaseClock(
                cases, journal, moves, steps, directory, candidates, new MentorMatching(), nearness(content), clock);
    }

    @Bean
    WaitingList waitingList(
            Cases cases,
            Separations separations,
            CaseMoves moves,
            CaseSteps steps,
            Candidates candidates,
            ContentGraph content,
            Clock clock) {
        return new WaitingList(cases, separations, moves, steps, candidates, nearness(content), clock);
    }

    @Bean
    Departure departure(Cases cases, CaseJournal journal, CaseSteps steps, Accounts accounts) {
        return new Departure(cases, journal, steps, accounts);
    }

    /** The scheme is read anew for each case: it is small, cases are few, and the content may have changed. */
    private static Supplier<Nearness> nearness(ContentGraph content) {
        return () -> new TopicNearness(content.scheme());
    }

    /** Channels are looked up when they are needed: they come up after this. */
    @Bean
    FileDesk fileDesk(
            Cases cases,
            CaseJournal journal,
            CaseSteps steps,
            CaseNotices notices,
            MentorDirectory directory,
            StoredFiles files,
            ObjectProvider<Channel> channels) {
        return new FileDesk(cases, journal, steps, notices, directory, files, name -> channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst());
    }

    @Bean
    Handoffs handoffs(
            Cases cases,
            CaseJournal journal,
            Letters letters,
            Separations separations,
            CaseSteps steps,
            TalkSteps talk,
            CaseNotices notices,
            MentorDirectory directory,
            EscalationPolicy escalation,
            MentorConversations conversations,
            Continuations continuations,
            Notices queue,
            GuidanceReader guidance,
            Profiles profiles,
            Consents consents,
            FileDesk files) {
        return new Handoffs(
                directory,
                new MenteeDesk(
                        cases, journal, separations, steps, talk, notices, directory, escalation, profiles, consents),
                new MentorDesk(cases, journal, letters, steps, notices, directory, conversations, guidance),
                new TalkDesk(cases, journal, letters, separations, steps, talk, notices, directory),
                files,
                new BrowserDesk(notices, continuations, queue));
    }
}
