package org.guidepost.knowledge.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guidepost.knowledge.SmallTalk;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The small talk as it lies in the graph. */
final class StoredSmallTalk {

    private static final String READ = """
            MATCH (smallTalk:SmallTalk)
            RETURN smallTalk.language AS language, collect(smallTalk) AS lists
            """;

    private StoredSmallTalk() {}

    static List<SmallTalk> read(TransactionContext tx) {
        return tx.run(READ).list(StoredSmallTalk::smallTalk);
    }

    private static SmallTalk smallTalk(Record row) {
        return new SmallTalk(
                row.get("language").asString(),
                lists(row.get("lists"), SmallTalks.UTTERANCE, SmallTalk.Kind.class),
                lists(row.get("lists"), SmallTalks.FOLLOW_UP, SmallTalk.FollowUp.class));
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
