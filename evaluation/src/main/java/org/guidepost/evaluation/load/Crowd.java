package org.guidepost.evaluation.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.neo4j.driver.Driver;

/**
 * Fills a database with people who never lived and what they asked in the last twelve weeks: turns with their utterances and
 * ratings, open questions, a case of every tenth, and entries beyond the shipped ones. The messages of the guide are left out: the
 * console reads turns. The same seed fills in the same way.
 */
final class Crowd {

    private static final int AT_ONCE = 1_000;
    private static final Duration SPAN = Duration.ofDays(84);
    private static final List<String> COUNTRIES = List.of("FI", "TR", "ES", "PT", "PL", "SK");

    private final Driver driver;
    private final List<Entry> asked;
    private final Instant now;
    private final Random random;

    /**
     * @param content whose ways of asking are asked
     * @param now the end of the twelve weeks
     */
    Crowd(Driver driver, Content content, Instant now, long seed) {
        this.driver = driver;
        this.asked = content.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.TOPIC)
                .filter(entry -> !entry.variants().isEmpty())
                .toList();
        this.now = now;
        this.random = new Random(seed);
    }

    /**
     * Fills the database, unless it has been filled so before.
     *
     * @param mentors the ids of the accounts whose cases they are
     */
    void gather(int people, int turns, int entries, List<String> mentors) {
        Map<String, Object> size =
                Map.of("people", people, "turns", turns, "entries", entries, "mentors", mentors.size());
        if (run("""
                MATCH (c:Crowd {mentors: $mentors})
                WHERE c.people = $people AND c.turns = $turns AND c.entries = $entries RETURN c
                """, size)) {
            return;
        }
        int each = Math.max(1, turns / people);
        for (int first = 0; first < people; first += AT_ONCE) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int number = first; number < Math.min(people, first + AT_ONCE); number++) {
                rows.add(person(number, each));
            }
            run(PEOPLE, Map.of("rows", rows));
        }
        for (int first = 0; first < entries; first += AT_ONCE) {
            run(ENTRIES, Map.of("first", first, "last", Math.min(entries, first + AT_ONCE) - 1));
        }
        for (int first = 0; first < people; first += AT_ONCE) {
            run(CASES, Map.of("first", first, "last", Math.min(people, first + AT_ONCE) - 1, "mentors", mentors));
        }
        run("CREATE (c:Crowd) SET c += $size RETURN c", Map.of("size", size));
    }

    private Map<String, Object> person(int number, int turns) {
        Instant from = now.minus(SPAN).plusSeconds(random.nextLong(SPAN.toSeconds()));
        List<Map<String, Object>> said = new ArrayList<>();
        for (int sequence = 1; sequence <= turns; sequence++) {
            said.add(turn(number, sequence, from.plusSeconds(60L * sequence)));
        }
        return Map.of(
                "id",
                "crowd-" + number,
                "country",
                COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                "at",
                from.atOffset(ZoneOffset.UTC),
                "sequence",
                2 * turns,
                "turns",
                said);
    }

    private Map<String, Object> turn(int person, int sequence, Instant at) {
        Entry entry = asked.get(random.nextInt(asked.size()));
        String question = entry.variants().get(random.nextInt(entry.variants().size()));
        int fate = random.nextInt(100);
        Map<String, Object> turn = new HashMap<>(Map.of(
                "id", "crowd-%d-%d".formatted(person, sequence),
                "question", question,
                "language", entry.language(),
                "confidence", random.nextDouble(),
                "sequence", 2 * sequence - 1,
                "at", at.atOffset(ZoneOffset.UTC)));
        if (fate < 75) {
            turn.putAll(Map.of("decision", "answer", "reason", "confident", "entry", entry.id()));
        } else if (fate < 83) {
            turn.putAll(Map.of("decision", "clarify", "reason", "several-may-be-meant"));
        } else if (fate < 94) {
            turn.putAll(Map.of("decision", "escalate", "reason", fate < 88 ? "no-entry" : "low-confidence"));
        } else {
            turn.putAll(Map.of("decision", "decline", "reason", "boundary"));
        }
        if (random.nextInt(10) == 0) {
            turn.put("helpful", random.nextInt(4) > 0);
        }
        return turn;
    }

    private boolean run(String statement, Map<String, Object> parameters) {
        return !driver.executableQuery(statement)
                .withParameters(parameters)
                .execute()
                .records()
                .isEmpty();
    }

    private static final String PEOPLE = """
            UNWIND $rows AS row
            CREATE (p:Person {id: row.id, createdAt: row.at, jurisdiction: row.country, askedForCountry: true})
              -[:TALKS_IN]->(c:Conversation {id: row.id, key: 'crowd|' + row.id, channel: 'crowd', address: row.id,
                                             sequence: row.sequence, greeted: true, createdAt: row.at, lastSeenAt: row.at})
            WITH row, c
            UNWIND row.turns AS said
            CREATE (t:Turn {id: said.id, question: said.question, decision: said.decision, reason: said.reason,
                            confidence: said.confidence, language: said.language, jurisdiction: row.country,
                            sequence: said.sequence, at: said.at})-[:IN]->(c),
                   (u:Utterance {id: said.id, key: 'crowd|' + said.id, externalId: said.id, kind: 'utterance',
                                 text: said.question, sequence: said.sequence, receivedAt: said.at})-[:IN]->(c),
                   (t)-[:ANSWERS]->(u)
            SET t.entry = said.entry
            FOREACH (_ IN CASE WHEN said.helpful IS NULL THEN [] ELSE [1] END |
              CREATE (:Feedback {id: said.id, helpful: said.helpful, at: said.at, triage: 'new'})-[:ON]->(t))
            FOREACH (_ IN CASE WHEN said.decision = 'escalate' THEN [1] ELSE [] END |
              CREATE (:OpenQuestion {id: said.id, text: said.question, reason: said.reason, language: said.language,
                                     jurisdiction: row.country, at: said.at})-[:FROM]->(t))
            """;

    /** Of every tenth person; one of fifty of them still waits for a coordinator. */
    private static final String CASES = """
            UNWIND [number IN range($first, $last) WHERE number % 10 = 0] AS number
            WITH number, number % 500 = 0 AS waits, $mentors[number / 10 % size($mentors)] AS mentor
            MATCH (t:Turn {id: 'crowd-' + number + '-1'})-[:IN]->(c:Conversation)
            CREATE (k:Case {id: c.id, state: CASE WHEN waits THEN 'OPEN' ELSE 'RESOLVED' END, version: 4, reason: t.reason,
                            question: t.question, language: t.language, country: t.jurisdiction, topic: t.entry,
                            womanWished: false, refused: [], openedAt: t.at, letters: 2,
                            solved: CASE WHEN waits THEN null ELSE 'YES' END})-[:ASKED_IN]->(c),
                   (k)-[:FROM]->(t),
                   (:CaseStep {event: 'OFFERED', mentor: mentor, position: 2, at: t.at})-[:HAPPENED_TO]->(k)
            FOREACH (_ IN CASE WHEN waits THEN [1] ELSE [] END |
              SET k:ActiveCase, k.leftToCoordinator = true, k.dueAt = t.at + duration('P90D'))
            WITH k, t, mentor WHERE NOT k:ActiveCase
            MATCH (a:Account {id: mentor})
            CREATE (k)-[:WITH]->(a),
                   (:CaseStep {event: 'ACCEPTED', mentor: mentor, position: 3, at: t.at + duration('PT1H')})-[:HAPPENED_TO]->(k),
                   (:CaseStep {event: 'ANSWERED', mentor: mentor, position: 4, at: t.at + duration('PT5H')})-[:HAPPENED_TO]->(k),
                   (:Letter {id: k.id + '-1', by: 'MENTEE', text: t.question, turn: t.id, mentor: '', position: 1, at: t.at})
                     -[:OF]->(k),
                   (:Letter {id: k.id + '-2', by: 'MENTOR', text: t.question, turn: '', mentor: mentor, position: 2,
                             at: t.at + duration('PT5H')})-[:OF]->(k)
            """;

    /** Entries that nobody can be led to: they have no passages, and only the console lists them. */
    private static final String ENTRIES = """
            MATCH (topic:Topic)
            WITH collect(topic)[0] AS topic
            UNWIND range($first, $last) AS number
            CREATE (:EntryText {key: 'crowd.' + number + '|en', language: 'en', title: 'Entry ' + number, text: 'It is made up.', next: '',
                                labels: [], state: 'draft', updated: date()})
              -[:TEXT_OF]->(:Entry {id: 'crowd.' + number})-[:ABOUT]->(topic)
            """;
}
