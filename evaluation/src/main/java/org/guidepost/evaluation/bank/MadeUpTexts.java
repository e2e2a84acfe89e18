package org.guidepost.evaluation.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guidepost.bot.launch.LaunchException;

/**
 * Texts that nobody wrote: the beginning of one text and the end of another, so that words and their pieces are as common among
 * them as in what was written. They mean nothing, and serve to measure size alone. The same seed gives the same texts.
 */
final class MadeUpTexts {

    /** With fewer combinations than this for each text, most of what is drawn would have been drawn before. */
    private static final int COMBINATIONS = 4;

    private static final int FEWEST_WORDS = 4;

    private final Random random;

    MadeUpTexts(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Different texts.
     *
     * @throws LaunchException if so many can't be made of what was written
     */
    List<String> of(List<String> written, int count) {
        List<List<String>> sources = written.stream()
                .map(MadeUpTexts::words)
                .filter(words -> words.size() >= FEWEST_WORDS)
                .toList();
        if ((long) sources.size() * sources.size() < (long) COMBINATIONS * count) {
            throw new LaunchException("From %,d texts no %,d can be made.".formatted(sources.size(), count));
        }
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < count) {
            made.add(beginning(any(sources)) + ' ' + end(any(sources)));
        }
        return List.copyOf(made);
    }

    private List<String> any(List<List<String>> sources) {
        return sources.get(random.nextInt(sources.size()));
    }

    private static String beginning(List<String> words) {
        return String.join(" ", words.subList(0, words.size() / 2));
    }

    private static String end(List<String> words) {
        return String.join(" ", words.subList(words.size() / 2, words.size()));
    }

    /** Some of these texts, each once, as somebody would ask who leaves out a word. */
    List<LabelledText> questions(List<LabelledText> texts, int count) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream()
                .limit(count)
                .map(texts::get)
                .map(text -> new LabelledText(text.label(), withoutAWord(text.text())))
                .toList();
    }

    private String withoutAWord(String text) {
        List<String> words = words(text);
        int left = random.nextInt(words.size());
        return IntStream.range(0, words.size())
                .filter(place -> place != left)
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
