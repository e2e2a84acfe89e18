package org.guidepost.bot.mentoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.retrieval.TextSimilarity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Cases that were answered and are over, for who has a similar one. */
public final class SolvedCases {

    /** As many of a topic or a language are compared, the newest first. */
    private static final int COMPARED = 200;

    /** By judgement: the same topic says more than a few words in common. */
    private static final double SAME_TOPIC = 0.3;

    /** By judgement: what is less alike does not help. */
    private static final double NEAR_ENOUGH = 0.25;

    private final Driver driver;
    private final TextSimilarity similarity;

    public SolvedCases(Driver driver, TextSimilarity similarity) {
        this.driver = driver;
        this.similarity = similarity;
    }

    /** Those that are most like a case, the most alike first. */
    public List<Solved> near(Case about, int most) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", about.id());
        parameters.put("language", about.need().language());
        parameters.put("topic", about.need().topic().orElse(null));
        parameters.put("most", COMPARED);
        return driver.executableQuery(SOLVED).withParameters(parameters).execute().records().stream()
                .map(row -> new Weighed(solved(row), likeness(about, row)))
                .filter(weighed -> weighed.likeness() >= NEAR_ENOUGH)
                .sorted(Comparator.comparingDouble(Weighed::likeness).reversed())
                .limit(most)
                .map(Weighed::solved)
                .toList();
    }

    private double likeness(Case about, Record row) {
        boolean sameTopic = about.need()
                .topic()
                .filter(row.get("topic").asString("")::equals)
                .isPresent();
        boolean sameLanguage =
                row.get("language").asString().equals(about.need().language());
        return (sameTopic ? SAME_TOPIC : 0)
                + (sameLanguage
                        ? similarity.of(
                                about.need().language(),
                                about.question(),
                                row.get("question").asString())
                        : 0);
    }

    private static Solved solved(Record row) {
        return new Solved(
                row.get("id").asString(),
                row.get("language").asString(),
                Optional.ofNullable(row.get("country").asString(null)),
                row.get("question").asString(),
                row.get("answers").asList(answer -> answer.asString()));
    }

    /**
     * A case that is over.
     *
     * @param country whose rules it was about, if that was known
     * @param question in her words
     * @param answers what the mentor wrote, the oldest first
     */
    public record Solved(String id, String language, Optional<String> country, String question, List<String> answers) {

        public Solved {
            answers = List.copyOf(answers);
        }
    }

    private record Weighed(Solved solved, double likeness) {}

    /** Those that the mentee left unsolved teach nobody anything. */
    private static final String SOLVED = """
            CALL () {
              MATCH (k:Case {topic: $topic}) RETURN k ORDER BY k.openedAt DESC LIMIT $most
              UNION
              MATCH (k:Case {language: $language}) RETURN k ORDER BY k.openedAt DESC LIMIT $most
            }
            WITH k WHERE k.state = 'RESOLVED' AND k.id <> $id AND coalesce(k.solved, 'YES') <> 'NO'
            CALL (k) {
              MATCH (l:Letter {by: 'MENTOR'})-[:OF]->(k)
              WITH l ORDER BY l.position LIMIT 5
              RETURN collect(l.text) AS answers
            }
            WITH k, answers WHERE size(answers) > 0
            RETURN k.id AS id, k.language AS language, k.country AS country, k.topic AS topic, k.question AS question,
                   answers
            """;
}
