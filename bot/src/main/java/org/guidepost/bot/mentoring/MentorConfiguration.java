package org.guidepost.bot.mentoring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.retrieval.TextSimilarity;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored mentors and their cases. */
@Configuration(proxyBeanMethods = false)
class MentorConfiguration {

    /**
     * The mentors, tied to the topics of this content.
     *
     * @param content which is in the graph by now
     */
    @Bean
    Mentors mentors(Driver driver, Clock clock, ContentGraph content) {
        Mentors mentors = new Mentors(driver, clock);
        mentors.drawExpertise();
        return mentors;
    }

    @Bean
    MentorList mentorList(Driver driver) {
        return new MentorList(driver);
    }

    @Bean
    Cases cases(Driver driver, Clock clock) {
        return new Cases(driver, clock);
    }

    @Bean
    CaseJournal caseJournal(Driver driver, Ids ids, Clock clock, Notices notices) {
        return new CaseJournal(driver, ids, clock, notices);
    }

    @Bean
    Letters letters(Driver driver) {
        return new Letters(driver);
    }

    @Bean
    PrivateNotes privateNotes(Driver driver, Ids ids, Clock clock) {
        return new PrivateNotes(driver, ids, clock);
    }

    @Bean
    Separations separations(Driver driver, Clock clock) {
        return new Separations(driver, clock);
    }

    @Bean
    Loads loads(Driver driver, Clock clock) {
        return new Loads(driver, clock);
    }

    @Bean
    CaseList caseList(Driver driver) {
        return new CaseList(driver);
    }

    @Bean
    SolvedCases solvedCases(Driver driver, TextSimilarity similarity) {
        return new SolvedCases(driver, similarity);
    }

    @Bean
    CannedReplies cannedReplies(Driver driver, Clock clock) {
        return new CannedReplies(driver, clock);
    }

    @Bean
    CaseReaders caseReaders(Driver driver, Clock clock) {
        return new CaseReaders(driver, clock);
    }

    @Bean
    CaseAlarms caseAlarms(Driver driver, Clock clock) {
        return new CaseAlarms(driver, clock);
    }

    /** @param content which is in the graph by now, as is the schema */
    @Bean
    CaseReports caseReports(Driver driver, Clock clock, ContentGraph content) {
        return new CaseReports(driver, clock);
    }

    @Bean
    CaseMeters caseMeters(CaseReports reports, MeterRegistry meters) {
        return new CaseMeters(reports, meters);
    }
}
