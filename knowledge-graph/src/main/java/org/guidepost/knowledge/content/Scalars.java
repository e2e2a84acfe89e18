package org.guidepost.knowledge.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.knowledge.ConstantWords;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads single values of a mapping, called by a name for people; notes what is wrong with them and then gives nothing. */
record Scalars(Place place, Problems problems) {

    private static final int LONGEST_URL = 2_000;
    private static final Set<String> WEB = Set.of("http", "https");

    Optional<String> text(Node node, String name, int longest) {
        return scalar(node, name)
                .filter(scalar -> isText(scalar, name))
                .map(scalar -> scalar.getValue().strip())
                .filter(text -> holds(!text.isEmpty(), node, empty(name)))
                .filter(text -> holds(
                        text.length() <= longest,
                        node,
                        new Flaw(
                                "field-long",
                                List.of(bare(name), Integer.toString(text.length()), Integer.toString(longest)),
                                "%s is %d characters long; at most %d are allowed"
                                        .formatted(name, text.length(), longest))));
    }

    Optional<Boolean> flag(Node node, String name) {
        return scalar(node, name)
                .map(ScalarNode::getValue)
                .filter(value -> holds(
                        value.equals("true") || value.equals("false"),
                        node,
                        Flaw.plain("%s must be true or false".formatted(name))))
                .map(Boolean::valueOf);
    }

    Optional<LocalDate> date(Node node, String name) {
        return scalar(node, name).flatMap(scalar -> {
            try {
                return Optional.of(LocalDate.parse(scalar.getValue()));
            } catch (DateTimeException e) {
                return refused(node, "%s must be a date such as 2026-11-21".formatted(name));
            }
        });
    }

    Optional<URI> url(Node node, String name) {
        return text(node, name, LONGEST_URL).flatMap(text -> {
            try {
                URI uri = new URI(text);
                return isWeb(uri) ? Optional.of(uri) : refusedUrl(node, name);
            } catch (URISyntaxException e) {
                return refusedUrl(node, name);
            }
        });
    }

    <E extends Enum<E>> Optional<E> choice(Node node, String name, Class<E> type) {
        return scalar(node, name).flatMap(scalar -> ConstantWords.constant(type, scalar.getValue())
                .or(() -> refused(
                        node, "%s must be one of %s".formatted(name, String.join(", ", ConstantWords.words(type))))));
    }

    Optional<ScalarNode> scalar(Node node, String name) {
        return node instanceof ScalarNode scalar
                ? Optional.of(scalar)
                : refused(node, "%s must be a single value".formatted(name));
    }

    private boolean isText(ScalarNode scalar, String name) {
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && scalar.getTag().equals(Tag.NULL)) {
            return holds(false, scalar, empty(name));
        }
        return holds(
                scalar.getTag().equals(Tag.STR),
                scalar,
                Flaw.plain("%s must be a text, but YAML takes %s for something else: put it in quotes"
                        .formatted(name, scalar.getValue())));
    }

    private static boolean isWeb(URI uri) {
        return uri.getScheme() != null
                && WEB.contains(uri.getScheme())
                && uri.getHost() != null
                && uri.getUserInfo() == null;
    }

    private Optional<URI> refusedUrl(Node node, String name) {
        return refused(
                node, Flaw.of("bad-address", "%s must be an address that starts with https:// or http://", name));
    }

    private static Flaw empty(String name) {
        return new Flaw("field-empty", List.of(bare(name)), "%s is empty".formatted(name));
    }

    /** The key alone, as names stand in quotes. */
    private static String bare(String name) {
        return name.replace("'", "");
    }

    private <T> Optional<T> refused(Node node, String reason) {
        return refused(node, Flaw.plain(reason));
    }

    private <T> Optional<T> refused(Node node, Flaw flaw) {
        problems.add(place.at(node, flaw));
        return Optional.empty();
    }

    private boolean holds(boolean condition, Node node, Flaw flaw) {
        if (!condition) {
            problems.add(place.at(node, flaw));
        }
        return condition;
    }
}
