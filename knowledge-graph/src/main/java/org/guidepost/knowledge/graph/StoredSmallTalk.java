package org.guidepost.knowledge.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.SmallTalk;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The small talk as it lies in the graph. */
final class StoredSmallTalk {

    private static final String READ = """
            MATCH (smallTalk:SmallTalk)
            WITH smallTalk.language AS language, collect(smallTalk) AS lists
            RETURN language, lists,
                   COLLECT {
                     MATCH (mention:Mention {language: language})-[:BRINGS]->(topic:Topic)
                     RETURN {topic: topic.id, phrases: mention.phrases, text: mention.text} ORDER BY mention.position
                   } AS mentions
            """;

    private StoredSmallTalk() {}

    static List<SmallTalk> read(TransactionContext tx) {
        return tx.run(READ).list(StoredSmallTalk::smallTalk);
    }

    private static SmallTalk smallTalk(Record row) {
        return new SmallTalk(
                row.get("language").asString(),
                lists(row.get("lists"), SmallTalks.UTTERANCE, SmallTalk.Kind.class),
                lists(row.get("lists"), SmallTalks.FOLLOW_UP, SmallTalk.FollowUp.class),
                row.get("mentions").asList(StoredSmallTalk::mention));
    }

    private static Mention mention(Value mention) {
        return new Mention(
                mention.get("topic").asString(),
                Stored.texts(mention.get("phrases")),
                mention.get("text").asString());
    }

    private static <E extends Enum<E>> Map<E, List<String>> lists(Value nodes, String purpose, Class<E> kinds) {
        Map<E, List<String>> lists = new EnumMap<>(kinds);
        for (Value node : nodes.values()) {
            if (node.get("purpose").asString().equals(purpose)) {
                lists.put(Stored.constant(kinds, node.get("kind")), Stored.texts(node.get("phrases")));
            }
        }
        return lists;
    }
}
