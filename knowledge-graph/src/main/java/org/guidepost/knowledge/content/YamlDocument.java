package org.guidepost.knowledge.content;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns the text of a content file into its tree of YAML nodes, and refuses what content needs not: tags, anchors, aliases,
 * deep nesting.
 *
 * <p>The tree is only composed, never constructed: no object of any class named in a file comes into being. Composing an
 * alias costs nothing as the node is shared; the tree is not descended into where a node is anchored, so a bomb of aliases
 * stays as small as its file.
 */
final class YamlDocument {

    private static final int DEEPEST = 16;
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.SEQ, Tag.MAP, Tag.MERGE);

    private final ContentFile file;
    private final Problems problems;

    private YamlDocument(ContentFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The mapping that the file consists of, unless something is wrong with it. */
    static Optional<MappingNode> parse(String text, ContentFile file, Problems problems) {
        return new YamlDocument(file, problems).parse(text);
    }

    private Optional<MappingNode> parse(String text) {
        int before = problems.count();
        try {
            Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                check(mapping);
                return problems.count() == before ? Optional.of(mapping) : Optional.empty();
            }
            problems.add(file.problem(1, "the file does not consist of keys and their values"));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problems.add(file.problem(mark == null ? 0 : mark.getLine() + 1, "not valid YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            problems.add(file.problem(0, "not valid YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return options;
    }

    private void check(Node node) {
        if (node.getAnchor() != null) {
            problem(node, "anchors and aliases (& and *) are not allowed");
            return;
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            problem(node, "tags (!) are not allowed");
        }
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(this::check);
            case SequenceNode sequence -> sequence.getValue().forEach(this::check);
            case ScalarNode scalar ->
                CleanText.flaw(scalar.getValue()).ifPresent(flaw -> problem(node, "the value " + flaw));
            default -> throw new IllegalStateException("Composed " + node.getNodeId());
        }
    }

    private void check(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode) {
            check(tuple.getKeyNode());
        } else {
            problem(tuple.getKeyNode(), "a key must be a word");
        }
        check(tuple.getValueNode());
    }

    private void problem(Node node, String reason) {
        problems.add(file.problem(node.getStartMark().getLine() + 1, reason));
    }
}
