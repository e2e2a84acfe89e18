package org.guidepost.knowledge.graph;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node that the content asks for, as the parameter of the statement that writes it.
 *
 * @param key what names it among the nodes of its label
 * @param checksum of everything below; kept on the node, so that the next import knows whether it changed
 * @param values {@code key}, the node's {@code properties}, and whatever the statement needs to make its relationships
 */
record Row(String key, String checksum, Map<String, @Nullable Object> values) {

    static Builder of(String keyName, String key) {
        return new Builder(keyName, key);
    }

    /** Collects what a node consists of. */
    static final class Builder {

        private final String key;
        private final SortedMap<String, @Nullable Object> properties = new TreeMap<>();
        private final SortedMap<String, @Nullable Object> values = new TreeMap<>();

        private Builder(String keyName, String key) {
            this.key = key;
            properties.put(keyName, key);
            values.put("key", key);
            values.put("properties", properties);
        }

        Builder with(String property, Object value) {
            properties.put(property, value);
            return this;
        }

        /** A property that is absent from the node when there is no value. */
        Builder withAny(String property, Optional<?> value) {
            properties.put(property, value.orElse(null));
            return this;
        }

        /** Something that the statement makes a label or relationships of: a text or a list of texts. */
        Builder linked(String name, Object value) {
            values.put(name, value);
            return this;
        }

        Row build() {
            String checksum = Checksum.of(values);
            properties.put("checksum", checksum);
            return new Row(key, checksum, values);
        }
    }
}
