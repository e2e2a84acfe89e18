package org.guidepost.bot.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Ids;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The stored plans: {@code (:Person)-[:PLANS]->(:Plan)-[:DONE]->(:Step)}, erased with the person.
 *
 * <p>The utterances of a person are handled one after the other, so what was read of a plan still holds when it is written.
 */
public final class Plans {

    private final Driver driver;
    private final Ids ids;
    private final Clock clock;

    public Plans(Driver driver, Ids ids, Clock clock) {
        this.driver = driver;
        this.ids = ids;
        this.clock = clock;
    }

    /** The plan of a person; a blank one if she has none. */
    public Plan of(String person) {
        return driver.executableQuery(OF).withParameters(Map.of("person", person)).execute().records().stream()
                .findFirst()
                .map(row -> plan(row.get("plan"), row.get("done")))
                .orElse(Plan.BLANK);
    }

    /** A plan with a page, whose secret nobody can guess: the one that it has, or a new one. */
    public Plan withPage(Plan plan) {
        return plan.page().isPresent() ? plan : plan.withPage(ids.next());
    }

    /** What the page with a secret shows, if there is one. */
    public Optional<PlanPage> page(String secret) {
        return driver.executableQuery(PAGE).withParameters(Map.of("page", secret)).execute().records().stream()
                .findFirst()
                .flatMap(Plans::page);
    }

    /** Writes the plan of the person whom a conversation is with. */
    public TransactionalWrite keep(String conversation, Plan plan) {
        Map<String, Object> parameters = Map.of(
                "conversation", conversation,
                "id", ids.next(),
                "properties", properties(plan),
                "done", plan.done(),
                "now", clock.instant().atOffset(ZoneOffset.UTC));
        return tx -> tx.run(KEEP, parameters).consume();
    }

    private static Map<String, @Nullable Object> properties(Plan plan) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        // What is absent is written as null, which removes what was told before.
        properties.put(
                "citizenship", plan.citizenship().map(ConstantWords::word).orElse(null));
        properties.put("from", plan.from().map(ConstantWords::word).orElse(null));
        properties.put("sector", plan.sector().map(ConstantWords::word).orElse(null));
        properties.put("place", plan.place().map(ConstantWords::word).orElse(null));
        properties.put("form", ConstantWords.word(plan.form()));
        properties.put("page", plan.page().orElse(null));
        return properties;
    }

    private static Optional<PlanPage> page(Record row) {
        Value person = row.get("person");
        Plan plan = plan(row.get("plan"), row.get("done"));
        return text(person, "jurisdiction")
                .map(country -> new PlanPage(
                        plan, country, text(person, "chosenLanguage").or(() -> text(person, "language"))));
    }

    private static Plan plan(Value node, Value done) {
        return new Plan(
                constant(Citizenship.class, node, "citizenship"),
                constant(Start.class, node, "from"),
                constant(Sector.class, node, "sector"),
                constant(Place.class, node, "place"),
                constant(Form.class, node, "form").orElse(Form.SOLE_TRADER),
                Set.copyOf(done.asList(Value::asString)),
                text(node, "page"));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Value node, String property) {
        return text(node, property).flatMap(word -> ConstantWords.constant(type, word));
    }

    private static Optional<String> text(Value node, String property) {
        return Optional.ofNullable(node.get(property).asString(null));
    }

    private static final String OF = """
            MATCH (:Person {id: $person})-[:PLANS]->(plan:Plan)
            RETURN plan, COLLECT { MATCH (plan)-[:DONE]->(step:Step) RETURN step.id } AS done
            """;

    private static final String PAGE = """
            MATCH (person:Person)-[:PLANS]->(plan:Plan {page: $page})
            RETURN person, plan, COLLECT { MATCH (plan)-[:DONE]->(step:Step) RETURN step.id } AS done
            """;

    private static final String KEEP = """
            MATCH (person:Person)-[:TALKS_IN]->(:Conversation {id: $conversation})
            MERGE (person)-[:PLANS]->(plan:Plan)
              ON CREATE SET plan.id = $id, plan.createdAt = $now
            SET plan += $properties
            WITH plan
            CALL (plan) {
              MATCH (plan)-[old:DONE]->(step:Step) WHERE NOT step.id IN $done
              DELETE old
            }
            CALL (plan) {
              MATCH (step:Step) WHERE step.id IN $done
              MERGE (plan)-[done:DONE]->(step)
                ON CREATE SET done.at = $now
            }
            """;
}
