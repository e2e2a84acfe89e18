package org.guidepost.knowledge.content;

import java.util.List;
import java.util.Optional;
import org.guidepost.knowledge.ContentProblem;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where a part of the content stands.
 *
 * @param node the mapping, or the single value, that it was read from
 */
record Place(ContentFile file, Node node) {

    ContentProblem problem(String reason) {
        return at(node, reason);
    }

    /** A problem with the value of a key. */
    ContentProblem problem(String key, String reason) {
        return problem(key, Flaw.plain(reason));
    }

    ContentProblem problem(String key, Flaw flaw) {
        return at(value(key), flaw);
    }

    /** A problem with an item of the list that is the value of a key. */
    ContentProblem problem(String key, int index, String reason) {
        return problem(key, index, Flaw.plain(reason));
    }

    ContentProblem problem(String key, int index, Flaw flaw) {
        Node value = value(key);
        List<Node> items = value instanceof SequenceNode sequence ? sequence.getValue() : List.of();
        return at(index < items.size() ? items.get(index) : value, flaw);
    }

    ContentProblem at(Node part, String reason) {
        return at(part, Flaw.plain(reason));
    }

    ContentProblem at(Node part, Flaw flaw) {
        return file.problem(part.getStartMark().getLine() + 1, flaw);
    }

    /** The place of the value of a key. */
    Place within(String key) {
        return new Place(file, value(key));
    }

    /** The value of a key, or this whole place if it has no such key. */
    private Node value(String key) {
        List<NodeTuple> tuples = node instanceof MappingNode mapping ? mapping.getValue() : List.of();
        Optional<Node> value = tuples.stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
        return value.orElse(node);
    }
}
