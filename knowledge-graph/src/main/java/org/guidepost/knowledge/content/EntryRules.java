package org.guidepost.knowledge.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.Entry;

/** What an entry must be by itself. */
final class EntryRules {

    private static final int FEWEST_VARIANTS = 10;
    private static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 160;

    /** Guides to plain language want 15 to 20 words on average; the shipped texts, in all languages, have up to 13. */
    private static final int MEAN_SENTENCE = 15;

    private static final int LONGEST_SENTENCE = 30;
    private static final Pattern MARKUP = Pattern.compile(
            "https?:|www\\.|\\]\\(|\\*\\*|__|`|</?[a-z!]|^#", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static final List<Rule> ALL = List.of(
            each(EntryRules::topicTextHoldsNoDigit),
            each(EntryRules::topicTextHoldsNoAmountInWords),
            each(EntryRules::textHoldsNoMarkup),
            each(EntryRules::topicTextIsAsLongAsAScreen),
            each(EntryRules::sentencesAreShort),
            each(EntryRules::topicSentencesAreShortOnAverage),
            each(EntryRules::topicHasEnoughVariants),
            each(EntryRules::boundaryHasVariants),
            each(EntryRules::variantsDiffer),
            each(EntryRules::labelsDiffer));

    private EntryRules() {}

    private static Rule each(Function<Placed<Entry>, Stream<ContentProblem>> check) {
        return Rule.each(Manuscript::entries, check);
    }

    /** Figures are facts: they need a year, a source and a country. */
    private static Stream<ContentProblem> topicTextHoldsNoDigit(Placed<Entry> entry) {
        if (entry.value().kind() != Entry.Kind.TOPIC) {
            return Stream.empty();
        }
        return Stream.of("title", "text", "next")
                .filter(key -> Numbers.hasDigit(value(entry.value(), key)))
                .map(key -> entry.place()
                        .problem(key, Flaw.of("digit", "'%s' holds a digit; figures belong into facts", key)));
    }

    /** "Talk to five people" is advice; "twenty per cent" is a fact, however it is written. */
    private static Stream<ContentProblem> topicTextHoldsNoAmountInWords(Placed<Entry> entry) {
        if (entry.value().kind() != Entry.Kind.TOPIC) {
            return Stream.empty();
        }
        return Stream.of("title", "text", "next")
                .filter(key -> Numbers.hasAmountInWords(
                        value(entry.value(), key), entry.value().language()))
                .map(key -> entry.place()
                        .problem(
                                key,
                                Flaw.of(
                                        "amount",
                                        "'%s' names an amount or a percentage; figures belong into facts",
                                        key)));
    }

    private static Stream<ContentProblem> textHoldsNoMarkup(Placed<Entry> entry) {
        return Stream.of("text", "next")
                .filter(key -> MARKUP.matcher(value(entry.value(), key)).find())
                .map(key -> entry.place()
                        .problem(
                                key,
                                Flaw.of("markup", "'%s' holds a link or markup other than lists with a dash", key)));
    }

    private static String value(Entry entry, String key) {
        return switch (key) {
            case "title" -> entry.title();
            case "text" -> entry.text();
            default -> entry.next();
        };
    }

    private static Stream<ContentProblem> topicTextIsAsLongAsAScreen(Placed<Entry> entry) {
        int words = Readability.words(entry.value().text());
        return problemUnless(
                entry.value().kind() != Entry.Kind.TOPIC || (words >= FEWEST_WORDS && words <= MOST_WORDS),
                entry,
                "text",
                Flaw.of("text-length", "'text' has %d words; %d to %d are wanted", words, FEWEST_WORDS, MOST_WORDS));
    }

    private static Stream<ContentProblem> sentencesAreShort(Placed<Entry> entry) {
        return Stream.of("text", "next").flatMap(key -> {
            int longest = Readability.of(value(entry.value(), key)).longestSentence();
            return problemUnless(
                    longest <= LONGEST_SENTENCE,
                    entry,
                    key,
                    Flaw.of(
                            "sentence-long",
                            "'%s' has a sentence of %d words; at most %d are wanted",
                            key,
                            longest,
                            LONGEST_SENTENCE));
        });
    }

    /** A boundary has two or three sentences, of which there is no average worth the name. */
    private static Stream<ContentProblem> topicSentencesAreShortOnAverage(Placed<Entry> entry) {
        double mean = Readability.of(entry.value().text()).meanSentence();
        return problemUnless(
                entry.value().kind() != Entry.Kind.TOPIC || mean <= MEAN_SENTENCE,
                entry,
                "text",
                Flaw.of(
                        "sentences-long",
                        "the sentences of 'text' have %s words on average; at most %d are wanted",
                        "%.0f".formatted(mean),
                        MEAN_SENTENCE));
    }

    private static Stream<ContentProblem> topicHasEnoughVariants(Placed<Entry> entry) {
        int variants = entry.value().variants().size();
        return problemUnless(
                entry.value().kind() != Entry.Kind.TOPIC || variants >= FEWEST_VARIANTS,
                entry,
                "variants",
                Flaw.of("variants-few", "there are %d variants; at least %d are wanted", variants, FEWEST_VARIANTS));
    }

    private static Stream<ContentProblem> boundaryHasVariants(Placed<Entry> entry) {
        return problemUnless(
                entry.value().kind() != Entry.Kind.BOUNDARY
                        || !entry.value().variants().isEmpty(),
                entry,
                "variants",
                Flaw.plain("there are no variants, so nobody would ever meet this boundary"));
    }

    private static Stream<ContentProblem> variantsDiffer(Placed<Entry> entry) {
        return repeated(entry, "variants", entry.value().variants());
    }

    private static Stream<ContentProblem> labelsDiffer(Placed<Entry> entry) {
        return repeated(entry, "labels", entry.value().labels());
    }

    private static Stream<ContentProblem> repeated(Placed<Entry> entry, String key, List<String> items) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, items.size())
                .filter(index -> !seen.add(comparable(items.get(index))))
                .mapToObj(index ->
                        entry.place().problem(key, index, Flaw.of("repeated", "this stands in '%s' twice", key)));
    }

    private static String comparable(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Stream<ContentProblem> problemUnless(boolean holds, Placed<Entry> entry, String key, Flaw flaw) {
        return holds ? Stream.empty() : Stream.of(entry.place().problem(key, flaw));
    }
}
