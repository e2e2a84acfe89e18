package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.guidepost.bot.attachment.Pictures;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.privacy.Export;
import org.guidepost.bot.privacy.ExportArchive;
import org.guidepost.bot.privacy.Retention;
import org.guidepost.connectors.channel.Fetched;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Files.Keeping;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbound.Content.Unreadable.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of a talk with a mentor: how much of it, for how long, and what the mentee gets of it. */
@ExtendWith(SharedGuide.class)
class TalkPrivacyIT {

    private static final String CANARY = "Zqtalk4417";

    private final Guide guide;

    TalkPrivacyIT(Guide guide) {
        this.guide = guide;
    }

    @AfterEach
    void nobodyTalksAnyMore() {
        Talk.endAll(guide);
        guide.query("MATCH (n:Turn {id: 'a-stranger'}) DETACH DELETE n", Map.of());
    }

    @Test
    void leavesNothingOfWhatAMentorWroteToWhoIsErased() {
        Talk talk = Talk.in(guide, "ana");
        theMentorWrites(talk);
        assertThat(guide.whereverIs(CANARY)).as("the scan finds what is there").isNotEmpty();

        talk.mentee().answerTo(new Content.Command("delete", "confirmed"));

        assertThat(guide.whereverIs(CANARY)).isEmpty();
    }

    @Test
    void leavesNothingOfItWhenTheTimeIsOverEither() {
        Talk talk = Talk.in(guide, "ana");
        theMentorWrites(talk);
        talk.mentee().pressesButton("Solved, thank you");
        talk.mentor().hears("solved, thank you!");
        writtenLongAgo(talk.mentee());

        guide.bean(Retention.class).forget();

        assertThat(guide.whereverIs(CANARY)).isEmpty();
        assertThat(guide.whereverIs(talk.mentee().address())).isEmpty();
    }

    /** Words, other words for them, and a file with a name. */
    private void theMentorWrites(Talk talk) {
        talk.mentor().answerTo(new Content.Utterance("Call the office, " + CANARY));
        talk.mentee().hears("Call the office");
        talk.mentor().sends(new Content.Edited(talk.mentor().lastSent(), "Write to the office, " + CANARY));
        talk.mentee().hears("Write to the office");
        guide.channel().holds("paper", new Fetched.Found(Pictures.pdf()));
        talk.mentor().sends(new Content.Attached("paper", CANARY + ".pdf", Kind.DOCUMENT, false));
        talk.mentee().hears(CANARY + ".pdf");
        talk.mentor().hears("passed the document on as it is");
    }

    @Test
    void forgetsWhoWaitsForAMentorWhomNobodyTakes() {
        TestPerson mentor = Talk.mentor(guide, "ana", Expertise.Level.GOOD);
        TestPerson she = guide.somebody();
        Talk.ask(she);
        mentor.hears("Can you take this question?");
        writtenLongAgo(she);
        askedLongAgo(she);
        guide.bean(Retention.class).forget();
        assertThat(guide.whereverIs(she.address())).as("a mentor is asked").isNotEmpty();
        guide.query("MATCH (k:Case) SET k.openedAt = datetime() - duration('P1D')", Map.of());
        mentor.pressesButton("No, pass it on");
        she.hears("No mentor is free");
        guide.bean(Retention.class).forget();
        assertThat(guide.whereverIs(she.address())).as("she asked yesterday").isNotEmpty();
        askedLongAgo(she);

        guide.bean(Retention.class).forget();

        assertThat(guide.whereverIs(she.address())).isEmpty();
        assertThat(guide.query("MATCH (k:Case) RETURN k", Map.of())).isEmpty();
    }

    private void writtenLongAgo(TestPerson she) {
        guide.query(
                "MATCH (c:Conversation {address: $address}) SET c.lastSeenAt = c.lastSeenAt - duration('P2Y')",
                Map.of("address", she.address()));
    }

    private void askedLongAgo(TestPerson she) {
        guide.query("""
                MATCH (k:Case)-[:ASKED_IN]->(:Conversation {address: $address})
                SET k.openedAt = datetime() - duration('P2Y')
                """, Map.of("address", she.address()));
    }

    @Test
    void givesHerAllOfItWithTheFiles() throws IOException {
        Talk talk = Talk.in(guide, "ana");
        theMentorWrites(talk);
        guide.query("""
                MATCH (p:Person)-[:TALKS_IN]->(c:Conversation {address: $address})<-[:IN]-(t:Turn {question: $question})
                WITH p, c, t LIMIT 1
                CREATE (:Alias {key: 'web|her-browser'})-[:LEADS_TO]->(c)
                CREATE (:Continuation {hash: 'a-secret', until: datetime()})-[:OF]->(c)
                CREATE (p)-[:TOLD {entry: 'tax.vat', at: datetime()}]->(t)
                CREATE (:Proposal {id: 'hers', state: 'OPEN', question: 'only hers', draft: 'her draft'})-[:QUOTES]->(t)
                CREATE (all:Proposal {id: 'of-many', state: 'OPEN', question: 'of a stranger', draft: 'with strangers'})
                CREATE (all)-[:QUOTES]->(t), (all)-[:QUOTES]->(:Turn {id: 'a-stranger', question: 'of a stranger'})
                """, Map.of("address", talk.mentee().address(), "question", Talk.QUESTION));
        talk.mentee().pressesButton("More…");
        talk.mentee().pressesButton("Never this person again");

        Export export = guide.exported(talk.mentee(), "nobody-can-guess-this3").orElseThrow();

        assertThat(export.values().toString())
                .contains(CANARY, "her-browser", "only hers", "her draft", "of-many", "told=[{at=")
                .doesNotContain("a-secret", "of a stranger", "with strangers");
        assertThat(String.valueOf(export.values().get("keptfromamentor")))
                .contains("at=")
                .doesNotContain("ana");
        assertThat(String.valueOf(export.values().get("consent"))).contains("question-to-mentor");
        Map<String, byte[]> zip = unpacked(export);
        assertThat(new String(zip.getOrDefault("guidepost.json", new byte[0]), StandardCharsets.UTF_8))
                .contains(CANARY + ".pdf");
        assertThat(zip.keySet())
                .filteredOn(name -> name.endsWith("/" + CANARY + ".pdf"))
                .hasSize(1)
                .allSatisfy(name -> {
                    assertThat(zip.get(name)).isEqualTo(Pictures.pdf());
                    assertThat(String.valueOf(export.values().get("file"))).contains("path=" + name);
                });
    }

    private Map<String, byte[]> unpacked(Export export) throws IOException {
        var packed = new ByteArrayOutputStream();
        guide.bean(ExportArchive.class).write(export, packed);
        Map<String, byte[]> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void keepsNoMoreFilesThanThereIsRoomFor() {
        Talk talk = Talk.in(guide, "ana");
        guide.query(
                "UNWIND range(1, 28) AS one MATCH (k:Case) CREATE (:File {size: 1})<-[:WITH_FILE]-(:Letter)-[:OF]->(k)",
                Map.of());

        assertThat(keptFor(talk)).isInstanceOf(Keeping.Kept.class);
        guide.channel().holds("paper", new Fetched.Found(Pictures.pdf()));
        talk.mentee().sends(new Content.Attached("paper", "the-thirtieth.pdf", Kind.DOCUMENT, false));
        talk.mentor().hears("the-thirtieth.pdf");
        talk.mentee().sends(new Content.Attached("paper", "one-more.pdf", Kind.DOCUMENT, false));

        talk.mentee().hears("it is used up");
        assertThat(keptFor(talk)).isEqualTo(new Keeping.Refused(Keeping.Reason.NO_ROOM));
        talk.mentee().answerTo(new Content.Command("delete", "confirmed"));
        assertThat(guide.query("MATCH (f:Unsent) RETURN f", Map.of()))
                .as("nor is what she had not sent yet kept")
                .isEmpty();
    }

    @Test
    void keepsNoLargerFilesThanThereIsRoomFor() {
        Talk talk = Talk.in(guide, "ana");
        guide.query("MATCH (k:Case) CREATE (:File {size: 104857600})<-[:WITH_FILE]-(:Letter)-[:OF]->(k)", Map.of());

        assertThat(keptFor(talk)).isEqualTo(new Keeping.Refused(Keeping.Reason.NO_ROOM));
    }

    private Keeping keptFor(Talk talk) {
        return guide.bean(Files.class).keep(RecordingChannel.NAME, talk.mentee().address(), "form.pdf", Pictures.pdf());
    }

    @Test
    void notesWhatSheAgreedTo() {
        TestPerson she = guide.somebody();
        she.answerTo(new Content.Command("profile", ""));
        assertThat(consents(she)).isEmpty();
        she.pressesButton("Growing");
        she.pressesButton("Leave this out");
        she.pressesButton("Done");
        she.pressesButton("Show it to my mentor");
        assertThat(consents(she)).containsExactly("profile", "profile-to-mentors");
        she.pressesButton("Don't show it any more");
        assertThat(consents(she)).containsExactly("profile", "profile-to-mentors withdrawn");
        Talk.mentor(guide, "ana", Expertise.Level.GOOD);
        Talk.ask(she);
        assertThat(consents(she)).containsExactly("profile", "profile-to-mentors withdrawn", "question-to-mentor");
        assertThat(guide.query("MATCH (c:Consent) WHERE size(c.words) <> 12 OR c.language <> 'en' RETURN c", Map.of()))
                .isEmpty();

        she.answerTo(new Content.Command("delete", "confirmed"));

        assertThat(guide.query("MATCH (c:Consent) RETURN c", Map.of())).isEmpty();
    }

    private List<String> consents(TestPerson she) {
        return guide.query("""
                        MATCH (c:Consent)<-[:AGREED]-(:Person)-[:TALKS_IN]->(:Conversation {address: $address})
                        RETURN c.to + CASE WHEN c.withdrawnAt IS NULL THEN '' ELSE ' withdrawn' END AS what ORDER BY c.at
                        """, Map.of("address", she.address())).stream()
                .map(row -> row.get("what").asString())
                .toList();
    }
}
