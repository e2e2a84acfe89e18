package org.guidepost.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;

/**
 * The situations in which a step is to be taken: those that agree with each set; a set without anything in it agrees with all.
 */
public record Situations(
        Set<Citizenship> citizenship, Set<Start> from, Set<Sector> sector, Set<Place> place, Set<Form> form) {

    /** Always. */
    public static final Situations ALL = new Situations(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Situations {
        citizenship = inOrder(citizenship);
        from = inOrder(from);
        sector = inOrder(sector);
        place = inOrder(place);
        form = inOrder(form);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Collection<E> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** The situations that words stand for, asked by dimension, as {@link #words} gives them. */
    public static Situations ofWords(Function<String, ? extends Collection<String>> words) {
        return new Situations(
                constants(Citizenship.class, words.apply("citizenship")),
                constants(Start.class, words.apply("from")),
                constants(Sector.class, words.apply("sector")),
                constants(Place.class, words.apply("place")),
                constants(Form.class, words.apply("form")));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, Collection<String> words) {
        return words.stream()
                .map(word -> ConstantWords.constant(type, word)
                        .orElseThrow(() -> new IllegalArgumentException("There is no situation called " + word)))
                .collect(Collectors.toSet());
    }

    /** The words of all sets, by dimension, in the order in which they are written. */
    public SequencedMap<String, List<String>> words() {
        SequencedMap<String, List<String>> words = new LinkedHashMap<>();
        words.put("citizenship", words(citizenship));
        words.put("from", words(from));
        words.put("sector", words(sector));
        words.put("place", words(place));
        words.put("form", words(form));
        return words;
    }

    private static List<String> words(Set<? extends Enum<?>> values) {
        return values.stream().map(ConstantWords::word).toList();
    }

    /** Whether a situation is one of them. */
    public boolean contain(Situation situation) {
        return agrees(citizenship, situation.citizenship())
                && agrees(from, situation.from())
                && agrees(sector, situation.sector())
                && agrees(place, situation.place())
                && agrees(form, situation.form());
    }

    private static <E> boolean agrees(Set<E> values, E value) {
        return values.isEmpty() || values.contains(value);
    }
}
