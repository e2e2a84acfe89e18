package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.guidepost.bot.demo.DemoProgramme;
import org.guidepost.bot.demo.DemoProgramme.Filling;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** The demonstration has something for every page to show, and its people are people like all others. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/console[^\"#]*)\"");
    private static final int MOST_PAGES = 300;

    private Site site;

    @BeforeAll
    void start(DatabaseAddress database) {
        site = Site.on(database, Map.of("guidepost.demo", "true"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void hasPeopleAndCasesOfEveryKind() {
        assertThat(number("MATCH (m:Mentor) RETURN count(m) AS number")).isEqualTo(12);
        assertThat(number("MATCH (m:Mentor) UNWIND m.countries AS c RETURN count(DISTINCT c) AS number"))
                .isEqualTo(6);
        assertThat(number("MATCH (a:Account) WHERE 'coordinator' IN a.roles RETURN count(a) AS number"))
                .isEqualTo(2);
        assertThat(number("""
                        MATCH (p:Person)-[:TALKS_IN]->(c:Conversation {channel: 'web'}) RETURN count(p) AS number
                        """)).isEqualTo(40);
        assertThat(words("MATCH (k:Case) RETURN DISTINCT k.state AS word"))
                .contains("OPEN", "OFFERED", "ACCEPTED", "ANSWERED", "RESOLVED", "WITHDRAWN");
        assertThat(words("MATCH (s:CaseStep) RETURN DISTINCT s.event AS word"))
                .contains(
                        "OFFERED",
                        "ACCEPTED",
                        "DECLINED",
                        "REMINDED",
                        "EXPIRED",
                        "REASSIGNED",
                        "LEFT_TO_COORDINATOR",
                        "ANSWERED",
                        "ASKED_MORE",
                        "CONFIRMED",
                        "ASSUMED_RESOLVED",
                        "WITHDRAWN");
        assertThat(words("MATCH (k:Case) WHERE k.solved IS NOT NULL RETURN DISTINCT k.solved AS word"))
                .contains("YES", "PARTLY", "NO");
        assertThat(number("MATCH (n:PrivateNote) RETURN count(n) AS number")).isPositive();
        assertThat(number("MATCH (q:OpenQuestion) RETURN count(q) AS number")).isPositive();
        assertThat(words("MATCH (f:Feedback) RETURN DISTINCT toString(f.helpful) AS word"))
                .contains("true", "false");
        assertThat(number("MATCH (g:Gap)<-[:IN_GAP]-(:Turn) RETURN count(DISTINCT g) AS number"))
                .isPositive();
        assertThat(words("MATCH (o:ConversationOutcome) RETURN DISTINCT o.by AS word"))
                .contains("guide", "person");
    }

    @Test
    void liesInThePastAndEndsNow() {
        Record span = rows("MATCH (t:Turn) RETURN min(t.at) AS first, max(t.at) AS last")
                .getFirst();
        Instant now = Instant.now();

        assertThat(span.get("first").asOffsetDateTime().toInstant()).isBefore(now.minus(Duration.ofDays(20)));
        assertThat(span.get("last").asOffsetDateTime().toInstant()).isBefore(now);
        assertThat(rows("MATCH (d:Demonstration) RETURN d.filledAt AS at")
                        .getFirst()
                        .get("at")
                        .asOffsetDateTime()
                        .toInstant())
                .isAfter(now.minus(Duration.ofMinutes(9)));
    }

    @Test
    void opensEveryPageToACoordinatorAndHersToAMentor() {
        var invitations = site.bean(DemoProgramme.class).invitations().orElseThrow();

        assertThat(pagesOf(entered(invitations.coordinator())))
                .as("cases and mentors one by one, too")
                .hasSizeGreaterThan(30);
        assertThat(pagesOf(entered(invitations.mentor()))).hasSizeGreaterThan(3);
    }

    @Test
    void erasesItsPeopleAsAllOthers() {
        String address = "demo-en-2";
        assertThat(casesOf(address)).isPositive();

        site.bean(Inbox.class)
                .accept(new Inbound(
                        "web",
                        "goodbye",
                        address,
                        new Inbound.Content.Command("delete", "confirmed"),
                        Optional.empty(),
                        Instant.EPOCH));

        await().atMost(Duration.ofSeconds(20)).until(() -> casesOf(address) == 0);
        assertThat(rows(
                        "MATCH (p:Person)-[:TALKS_IN]->(:Conversation {address: $address}) RETURN p",
                        Map.of("address", address)))
                .isEmpty();
        assertThat(number("MATCH (l:Letter) WHERE l.text CONTAINS 'Show hands and fabric' RETURN count(l) AS number"))
                .isZero();
    }

    @Test
    void isToldOnceAndNeverAmongRealPeople() {
        var programme = site.bean(DemoProgramme.class);
        assertThat(programme.fill()).isEqualTo(Filling.FILLED_BEFORE);
        rows("MATCH (d:Demonstration) REMOVE d:Demonstration SET d:Hidden");
        try {
            assertThat(programme.fill()).isEqualTo(Filling.REFUSED);
        } finally {
            rows("MATCH (d:Hidden) REMOVE d:Hidden SET d:Demonstration");
        }
    }

    private Visitor entered(String link) {
        String path = link.substring(link.indexOf("/sign-in/"));
        Visitor visitor = site.visitor();
        visitor.get(path);
        assertThat(visitor.post(path, Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/console"));
        return visitor;
    }

    /** Follows all links within the console; each leads to a page. */
    private static Set<String> pagesOf(Visitor visitor) {
        Map<String, Integer> refused = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/console"));
        while (!next.isEmpty() && seen.size() < MOST_PAGES) {
            String path = next.removeFirst();
            if (seen.add(path)) {
                HttpResponse<String> response = visitor.get(path);
                if (response.statusCode() >= 400) {
                    refused.put(path, response.statusCode());
                }
                response.headers()
                        .firstValue("Location")
                        .map(place -> URI.create(place).getRawPath())
                        .ifPresent(next::add);
                LINK.matcher(response.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(page -> !page.startsWith("/console/assets/"))
                        .forEach(next::add);
            }
        }
        assertThat(refused).isEmpty();
        return seen;
    }

    private int casesOf(String address) {
        return rows(
                        "MATCH (k:Case)-[:ASKED_IN]->(:Conversation {address: $address}) RETURN k",
                        Map.of("address", address))
                .size();
    }

    private long number(String cypher) {
        return rows(cypher).getFirst().get("number").asLong();
    }

    private List<String> words(String cypher) {
        return rows(cypher).stream().map(row -> row.get("word").asString()).toList();
    }

    private List<Record> rows(String cypher) {
        return rows(cypher, Map.of());
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return site.bean(Driver.class)
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
