package org.guidepost.knowledge.graph;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Topic;

/** {@code (:Concept:Area|:Concept:Group|:Concept:Topic {id, position, …})}, linked by {@code BROADER} and {@code RELATED}. */
final class Concepts implements Part {

    @Override
    public String label() {
        return "Concept";
    }

    @Override
    public String keyName() {
        return "id";
    }

    @Override
    public Stream<Row> rows(Content content) {
        return Stream.of(
                        numbered(content.scheme().areas(), Concepts::area),
                        numbered(content.scheme().groups(), Concepts::group),
                        numbered(content.scheme().topics(), Concepts::topic))
                .flatMap(rows -> rows);
    }

    private static <T> Stream<Row> numbered(List<T> concepts, BiFunction<T, Integer, Row> row) {
        return IntStream.range(0, concepts.size()).mapToObj(position -> row.apply(concepts.get(position), position));
    }

    private static Row area(Area area, int position) {
        return concept(area.id(), "Area", position, List.of(), List.of()).build();
    }

    private static Row group(Group group, int position) {
        return concept(group.id(), "Group", position, List.of(group.area()), List.of())
                .build();
    }

    private static Row topic(Topic topic, int position) {
        return concept(topic.id(), "Topic", position, List.of(topic.group()), topic.related())
                .with("countrySpecific", topic.countrySpecific())
                .with("competences", topic.competences())
                .build();
    }

    private static Row.Builder concept(
            String id, String level, int position, List<String> broader, List<String> related) {
        return Row.of("id", id)
                .with("position", position)
                .linked("level", level)
                .linked("broader", broader)
                .linked("related", related);
    }

    /** A related topic may come later, or in another batch; then it is named now and filled when its turn comes. */
    @Override
    public String write() {
        return """
                UNWIND $rows AS row
                MERGE (concept:Concept {id: row.key})
                REMOVE concept:Area:Group:Topic
                SET concept = row.properties, concept:$(row.level)
                WITH concept, row
                CALL (concept) {
                  MATCH (concept)-[old:BROADER|RELATED]->()
                  DELETE old
                }
                CALL (concept, row) {
                  UNWIND row.broader AS id
                  MATCH (broader:Concept {id: id})
                  CREATE (concept)-[:BROADER]->(broader)
                }
                CALL (concept, row) {
                  UNWIND range(0, size(row.related) - 1) AS position
                  MERGE (related:Concept {id: row.related[position]})
                  ON CREATE SET related.checksum = ''
                  CREATE (concept)-[:RELATED {position: position}]->(related)
                }
                RETURN count(concept) AS written
                """;
    }
}
