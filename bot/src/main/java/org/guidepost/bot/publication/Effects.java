package org.guidepost.bot.publication;

import java.util.List;
import java.util.Map;
import org.guidepost.bot.proposal.Proposal;
import org.neo4j.driver.Driver;

/**
 * What a publication has changed: the questions of the gap that it came from, together with those that its entry answered, before
 * it and after it.
 */
public final class Effects {

    private final Driver driver;

    public Effects(Driver driver) {
        this.driver = driver;
    }

    /** Before and after; nothing as long as the proposal is not published. */
    public List<Effect> of(Proposal proposal) {
        if (proposal.publishedAt().isEmpty()) {
            return List.of();
        }
        var rows = driver.executableQuery(EFFECT)
                .withParameters(Map.of(
                        "id",
                        proposal.id(),
                        "aboutFacts",
                        List.of(Proposal.Kind.CHANGED_FACT.name(), Proposal.Kind.NEW_FACT.name())))
                .execute()
                .records();
        return List.of(true, false).stream()
                .map(before -> rows.stream()
                        .filter(row -> row.get("before").asBoolean() == before)
                        .findFirst()
                        .map(row -> new Effect(
                                row.get("asked").asInt(),
                                row.get("answered").asInt(),
                                row.get("up").asInt(),
                                row.get("down").asInt()))
                        .orElse(new Effect(0, 0, 0, 0)))
                .toList();
    }

    private static final String EFFECT = """
            MATCH (p:Proposal {id: $id})
            CALL (p) {
              MATCH (p)-[:FROM]->(:Gap)<-[:IN_GAP]-(t:Turn) RETURN t
              UNION
              MATCH (p)-[:FROM|QUOTES]->(t:Turn) RETURN t
              UNION
              MATCH (p)-[:FROM]->(:Case)-[:FROM]->(t:Turn) RETURN t
              UNION
              MATCH (t:Turn {entry: p.entry})
              WHERE t.decision = 'answer'
                AND CASE WHEN p.kind IN $aboutFacts THEN p.country = '' OR t.jurisdiction = p.country
                         ELSE t.language = p.language END
              RETURN t
            }
            WITH p, t, EXISTS { (:Person)-[:TOLD {entry: p.entry}]->(t) } AS told,
                 coalesce(t.at < p.publishedAt, true) AS asked,
                 coalesce(t.decision = 'answer' AND t.entry = p.entry, false) AS found
            // Who was told has asked before and got her answer after it, so her question counts on both sides.
            UNWIND CASE WHEN told AND asked THEN [true, false] ELSE [asked] END AS before
            WITH t, before, CASE WHEN told THEN NOT before ELSE found END AS answered
            OPTIONAL MATCH (f:Feedback)-[:ON]->(t) WHERE answered
            RETURN before, count(DISTINCT t) AS asked, count(DISTINCT CASE WHEN answered THEN t END) AS answered,
                   count(CASE WHEN f.helpful THEN 1 END) AS up, count(CASE WHEN f.helpful = false THEN 1 END) AS down
            """;
}
