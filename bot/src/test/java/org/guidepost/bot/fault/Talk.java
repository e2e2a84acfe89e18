package org.guidepost.bot.fault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.mentoring.AMentor;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.connectors.channel.Inbound.Content;

/** A mentee and the mentor who took her question, each in a chat. */
record Talk(TestPerson mentee, TestPerson mentor) {

    static final String QUESTION = "the purple ladder is taller than a trumpet";

    static Talk in(Guide guide, String mentorName) {
        TestPerson mentor = mentor(guide, mentorName, Expertise.Level.GOOD);
        TestPerson mentee = guide.somebody();
        ask(mentee);
        mentor.hears("Can you take this question?");
        mentor.pressesButton("Yes, I take it");
        mentee.hears("A mentor has taken your question");
        return new Talk(mentee, mentor);
    }

    static void ask(TestPerson mentee) {
        mentee.asks(QUESTION);
        mentee.answerTo(new Content.Command("human", ""));
        mentee.pressesButton("Yes, ask a mentor");
        mentee.hears("I have asked a mentor");
    }

    /** A mentor who is always there, in a chat that is linked with her account. */
    static TestPerson mentor(Guide guide, String name, Expertise.Level level) {
        TestPerson person = guide.somebody();
        person.asks("hello");
        guide.bean(Mentors.class)
                .save(new Mentor(
                        name,
                        name,
                        Mentor.Kind.VOLUNTEER,
                        List.of("en"),
                        List.of("FI"),
                        List.of(new Expertise("tax.vat", level)),
                        3,
                        AMentor.AT_ANY_HOUR,
                        Optional.empty(),
                        false));
        guide.query(
                "MATCH (a:Account {id: $id}), (c:Conversation {address: $address}) CREATE (a)-[:WRITES_IN]->(c)",
                Map.of("id", name, "address", person.address()));
        return person;
    }

    /** So that nobody of one test is asked in another. */
    static void endAll(Guide guide) {
        guide.query("MATCH (n:Account|Case|Letter|CaseStep|File|FileChunk|Proposal|Consent) DETACH DELETE n", Map.of());
    }
}
