package org.guidepost.knowledge.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Short names for values: equal values have equal ones. 128 bits of SHA-256, ample against chance. */
final class Checksum {

    private static final int BYTES = 16;

    private Checksum() {}

    /** Of a text, a number, a date, nothing, or lists and sorted maps of these. */
    static String of(@Nullable Object value) {
        StringBuilder written = new StringBuilder();
        write(value, written);
        byte[] digest = digest().digest(written.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    /** Lengths stand before contents, so that no two values are written alike. */
    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append('-');
            case List<?> list -> {
                out.append('[').append(list.size());
                list.forEach(item -> write(item, out));
            }
            case SortedMap<?, ?> map -> {
                out.append('{').append(map.size());
                map.forEach((key, item) -> {
                    write(key, out);
                    write(item, out);
                });
            }
            case Map<?, ?> map ->
                throw new IllegalArgumentException("An unsorted map has no checksum: " + map.keySet());
            default -> {
                String text = value.toString();
                out.append(text.length()).append(':').append(text);
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
