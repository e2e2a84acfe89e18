package org.guidepost.knowledge.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a content file, asked key by key.
 *
 * <p>What is missing or of the wrong kind is noted as a problem and answered with a stand-in, so that all problems of a file
 * are found in one go; {@link #build} then makes nothing of it. Keys that nobody asked for are problems too.
 */
final class YamlMap {

    private static final String UNKNOWN = "unknown";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int MOST_ITEMS = 2_000;

    private final Place place;
    private final Problems problems;
    private final Scalars scalars;
    private final int problemsBefore;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlMap(ContentFile file, MappingNode node, Problems problems) {
        this.place = new Place(file, node);
        this.problems = problems;
        this.scalars = new Scalars(place, problems);
        this.problemsBefore = problems.count();
        node.getValue().forEach(this::index);
    }

    private void index(NodeTuple tuple) {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(place.at(tuple.getKeyNode(), "'%s' stands here twice".formatted(key)));
        }
    }

    Place place() {
        return place;
    }

    Set<String> keys() {
        return Set.copyOf(values.keySet());
    }

    String text(String key, int longest) {
        return required(key)
                .flatMap(node -> scalars.text(node, quoted(key), longest))
                .orElse("");
    }

    Optional<String> textIfAny(String key, int longest) {
        return optional(key).flatMap(node -> scalars.text(node, quoted(key), longest));
    }

    List<String> texts(String key, int longest) {
        return required(key).map(node -> texts(node, key, longest)).orElse(List.of());
    }

    List<String> textsIfAny(String key, int longest) {
        return optional(key).map(node -> texts(node, key, longest)).orElse(List.of());
    }

    boolean flag(String key) {
        return required(key).flatMap(node -> scalars.flag(node, quoted(key))).orElse(false);
    }

    boolean flagIfAny(String key) {
        return optional(key).flatMap(node -> scalars.flag(node, quoted(key))).orElse(false);
    }

    LocalDate date(String key) {
        return required(key).flatMap(node -> scalars.date(node, quoted(key))).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> dateIfAny(String key) {
        return optional(key).flatMap(node -> scalars.date(node, quoted(key)));
    }

    URI url(String key) {
        return required(key).flatMap(node -> scalars.url(node, quoted(key))).orElse(URI.create(""));
    }

    Optional<URI> urlIfAny(String key) {
        return optional(key).flatMap(node -> scalars.url(node, quoted(key)));
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return required(key)
                .flatMap(node -> scalars.choice(node, quoted(key), type))
                .orElse(type.getEnumConstants()[0]);
    }

    /** Constants in a list of at least one; none where the key is not there. */
    <E extends Enum<E>> Set<E> choicesIfAny(String key, Class<E> type) {
        return optional(key).map(node -> choices(node, key, type)).orElse(Set.of());
    }

    private <E extends Enum<E>> Set<E> choices(Node node, String key, Class<E> type) {
        List<Node> items = items(node, key);
        if (items.isEmpty()) {
            problems.add(place.at(node, "'%s' must name at least one".formatted(key)));
        }
        Set<E> choices = EnumSet.noneOf(type);
        items.forEach(
                item -> scalars.choice(item, "an item of " + quoted(key), type).ifPresent(choices::add));
        return choices;
    }

    /** A year, or the word that says that nobody knows it. */
    Optional<Year> year(String key) {
        return required(key)
                .flatMap(node -> scalars.scalar(node, quoted(key)))
                .filter(scalar -> !scalar.getValue().equals(UNKNOWN))
                .filter(scalar -> isYear(scalar, key))
                .map(scalar -> Year.parse(scalar.getValue()));
    }

    private boolean isYear(ScalarNode scalar, String key) {
        boolean holds = YEAR.matcher(scalar.getValue()).matches();
        if (!holds) {
            problems.add(place.at(scalar, Flaw.of("bad-year", "'%s' must be a year such as 2026, or unknown", key)));
        }
        return holds;
    }

    /** The mapping that is the value of a key, made into something. */
    <T> Optional<T> map(String key, Function<YamlMap, Optional<T>> reader) {
        return required(key).flatMap(node -> map(node, key)).flatMap(reader);
    }

    <T> Optional<T> mapIfAny(String key, Function<YamlMap, Optional<T>> reader) {
        return optional(key).flatMap(node -> map(node, key)).flatMap(reader);
    }

    /** The mappings in the list that is the value of a key, each made into something. */
    <T> List<T> maps(String key, Function<YamlMap, Optional<T>> reader) {
        return required(key).map(node -> maps(node, key, reader)).orElse(List.of());
    }

    <T> List<T> mapsIfAny(String key, Function<YamlMap, Optional<T>> reader) {
        return optional(key).map(node -> maps(node, key, reader)).orElse(List.of());
    }

    /** Says that nothing more will be asked: what is left is a problem. */
    void finish() {
        values.keySet().stream()
                .filter(asked::add)
                .forEach(key -> problems.add(place.problem(key, "the key '%s' is not known here".formatted(key))));
    }

    /** Makes something of what was asked, if all of it was right; what its constructor refuses is a problem too. */
    <T> Optional<T> build(Supplier<T> maker) {
        finish();
        if (problems.count() > problemsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            problems.add(place.problem(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static String quoted(String key) {
        return "'" + key + "'";
    }

    private Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            problems.add(place.problem("the key '%s' is missing".formatted(key)));
        }
        return value;
    }

    private Optional<Node> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Optional<YamlMap> map(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(place.file(), mapping, problems));
        }
        problems.add(place.at(node, "'%s' must consist of keys and their values".formatted(key)));
        return Optional.empty();
    }

    private <T> List<T> maps(Node list, String key, Function<YamlMap, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        items(list, key).forEach(item -> map(item, key).flatMap(reader).ifPresent(all::add));
        return all;
    }

    private List<String> texts(Node node, String key, int longest) {
        List<String> texts = new ArrayList<>();
        items(node, key).forEach(item -> scalars.text(item, "an item of " + quoted(key), longest)
                .ifPresent(texts::add));
        return texts;
    }

    private List<Node> items(Node node, String key) {
        if (node instanceof SequenceNode sequence && sequence.getValue().size() <= MOST_ITEMS) {
            return sequence.getValue();
        }
        problems.add(place.at(node, "'%s' must be a list of at most %d items".formatted(key, MOST_ITEMS)));
        return List.of();
    }
}
