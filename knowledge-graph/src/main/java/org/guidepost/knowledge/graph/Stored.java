package org.guidepost.knowledge.graph;

import java.net.URI;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.KnowledgeGraphException;
import org.neo4j.driver.Value;

/** Turns stored values into those of the domain. */
final class Stored {

    private Stored() {}

    static List<String> texts(Value list) {
        return list.asList(Value::asString);
    }

    static Optional<String> textIfAny(Value value) {
        return any(value, Value::asString);
    }

    static Optional<Year> yearIfAny(Value value) {
        return any(value, year -> Year.of(year.asInt()));
    }

    static URI url(Value value) {
        return URI.create(value.asString());
    }

    static <T> Optional<T> any(Value value, Function<Value, T> reader) {
        return value.isNull() ? Optional.empty() : Optional.of(reader.apply(value));
    }

    static <E extends Enum<E>> E constant(Class<E> type, Value value) {
        return ConstantWords.constant(type, value.asString())
                .orElseThrow(() ->
                        new KnowledgeGraphException("export", "The graph holds the unknown word " + value.asString()));
    }

    /** Pairs of a key and a text, as lists of texts by key, in the order of the pairs. */
    static Map<String, List<String>> textsByKey(Value pairs) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        pairs.asList(Function.identity())
                .forEach(pair -> texts.computeIfAbsent(pair.get(0).asString(), key -> new ArrayList<>())
                        .add(pair.get(1).asString()));
        return texts;
    }

    /** Pairs of a key and a text, as one text by key. */
    static Map<String, String> textByKey(Value pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        textsByKey(pairs).forEach((key, values) -> texts.put(key, values.getFirst()));
        return texts;
    }
}
