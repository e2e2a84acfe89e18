package org.guidepost.bot.mentoring;

import java.time.Clock;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.knowledge.ContentGraph;
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
    Cases cases(Driver driver, Ids ids, Clock clock, Notices notices) {
        return new Cases(driver, ids, clock, notices);
    }
}
