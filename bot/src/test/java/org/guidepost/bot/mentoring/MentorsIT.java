package org.guidepost.bot.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.fault.Guide;
import org.guidepost.bot.fault.SharedGuide;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.Mentor.Expertise.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

/** Mentors in the real database, tied to topics of the content. */
@ExtendWith(SharedGuide.class)
class MentorsIT {

    private final Guide guide;
    private final Mentors mentors;
    private final String id = new Ids().next();

    MentorsIT(Guide guide) {
        this.guide = guide;
        this.mentors = new Mentors(guide.bean(Driver.class), Clock.systemUTC());
    }

    @Test
    void keepsAMentorAsSheIs() {
        Mentor aino = aino(
                Optional.of(LocalDate.of(2026, 12, 24)), knows("tax.vat", Level.EXPERT), knows("legal", Level.GOOD));
        mentors.save(aino);
        assertThat(mentors.find(id)).contains(aino);
        assertThat(mentors.all()).contains(aino);
        assertThat(topics()).containsExactly("legal good", "tax.vat expert");

        Mentor changed = aino(Optional.empty(), knows("legal", Level.BASIC));
        mentors.save(changed);
        assertThat(mentors.find(id)).contains(changed);
        assertThat(topics()).containsExactly("legal basic");
    }

    @Test
    void findsHerTopicAgainThatWasGoneForAWhile() {
        mentors.save(aino(Optional.empty(), knows("gone.and-back", Level.EXPERT)));
        assertThat(topics()).isEmpty();

        guide.query("CREATE (:Concept {id: 'gone.and-back'})", Map.of());
        mentors.drawExpertise();
        mentors.drawExpertise();
        assertThat(topics()).containsExactly("gone.and-back expert");

        guide.query("MATCH (c:Concept {id: 'gone.and-back'}) DETACH DELETE c", Map.of());
        assertThat(mentors.find(id).orElseThrow().expertise()).hasSize(1);
    }

    private List<String> topics() {
        return guide.query("""
                        MATCH (:Mentor {id: $id})-[known:EXPERT_IN]->(topic:Concept)
                        RETURN topic.id + ' ' + known.level AS found ORDER BY found
                        """, Map.of("id", id)).stream()
                .map(row -> row.get("found").asString())
                .toList();
    }

    private static Expertise knows(String topic, Level level) {
        return new Expertise(topic, level);
    }

    private Mentor aino(Optional<LocalDate> absentUntil, Expertise... expertise) {
        return new Mentor(
                id,
                "Aino",
                Mentor.Kind.REVERSE_MENTOR,
                List.of("fi", "en"),
                List.of("FI"),
                List.of(expertise),
                2,
                new WorkingHours(
                        ZoneId.of("Europe/Helsinki"),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(17, 0),
                        LocalTime.of(20, 30)),
                absentUntil,
                true,
                Set.of(Sector.FOOD, Sector.BEAUTY_AND_CARE));
    }
}
