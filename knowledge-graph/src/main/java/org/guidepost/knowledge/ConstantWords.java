package org.guidepost.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for constants in content files and in the graph: {@code SEMI_OFFICIAL} is written semi-official. */
public final class ConstantWords {

    private ConstantWords() {}

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for, if there is one. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    /** The words for all constants, in order. */
    public static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(ConstantWords::word).toList();
    }
}
