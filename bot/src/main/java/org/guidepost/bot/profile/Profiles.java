package org.guidepost.bot.profile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Stage;
import org.guidepost.bot.profile.Profile.Goal;
import org.guidepost.knowledge.ConstantWords;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * The stored profiles: {@code (:Person {stage, sector, goals, profileShared, profileAt})}, the last for when she changed it;
 * erased with the person.
 */
public final class Profiles {

    private final Driver driver;
    private final Clock clock;

    public Profiles(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** The profile of whom a conversation is with; a blank one if she has told nothing. */
    public Profile of(String conversation) {
        return driver
                .executableQuery("""
                        MATCH (person:Person)-[:TALKS_IN]->(:Conversation {id: $conversation}) RETURN person LIMIT 1
                        """)
                .withParameters(Map.of("conversation", conversation))
                .execute()
                .records()
                .stream()
                .findFirst()
                .map(row -> profile(row.get("person")))
                .orElse(Profile.BLANK);
    }

    /** The same for a mentor: only what she has agreed to show, and only if there is something. */
    public Optional<Profile> shownIn(String conversation) {
        return Optional.of(of(conversation)).filter(profile -> profile.shared() && !profile.isBlank());
    }

    /** Writes the profile of the person whom a conversation is with. */
    public TransactionalWrite keep(String conversation, Profile profile) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        // What is absent is written as null, which removes what was told before.
        properties.put("stage", profile.stage().map(ConstantWords::word).orElse(null));
        properties.put("sector", profile.sector().map(ConstantWords::word).orElse(null));
        properties.put(
                "goals",
                profile.goals().isEmpty()
                        ? null
                        : profile.goals().stream()
                                .map(ConstantWords::word)
                                .sorted()
                                .toList());
        properties.put("profileShared", profile.shared() ? true : null);
        properties.put("profileAt", clock.instant().atOffset(ZoneOffset.UTC));
        return tx -> tx.run("""
                        MATCH (person:Person)-[:TALKS_IN]->(:Conversation {id: $conversation}) SET person += $properties
                        """, Map.of("conversation", conversation, "properties", properties))
                .consume();
    }

    private static Profile profile(Value node) {
        return new Profile(
                text(node, "stage").flatMap(word -> ConstantWords.constant(Stage.class, word)),
                text(node, "sector").flatMap(word -> ConstantWords.constant(Sector.class, word)),
                node.get("goals").isNull()
                        ? Set.of()
                        : node.get("goals").asList(Value::asString).stream()
                                .flatMap(word -> ConstantWords.constant(Goal.class, word).stream())
                                .collect(Collectors.toSet()),
                node.get("profileShared").asBoolean(false));
    }

    private static Optional<String> text(Value node, String property) {
        return Optional.ofNullable(node.get(property).asString(null));
    }
}
