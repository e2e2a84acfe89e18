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
import org.guidepost.knowledge.Language;

/** What an entry must be by itself. */
final class EntryRules {

    private static final int FEWEST_VARIANTS = 10;
    private static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 160;
    private static final Pattern MARKUP = Pattern.compile(
            "https?:|www\\.|\\]\\(|\\*\\*|__|`|</?[a-z!]|^#", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static final List<Rule> ALL = List.of(
            each(EntryRules::topicTextHoldsNoDigit),
            each(EntryRules::textHoldsNoMarkup),
            each(EntryRules::englishTopicTextIsAsLongAsAScreen),
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
        return Stream.of("text", "next")
                .filter(key -> Numbers.hasDigit(value(entry.value(), key)))
                .map(key -> entry.place().problem(key, "'%s' holds a digit; figures belong into facts".formatted(key)));
    }

    private static Stream<ContentProblem> textHoldsNoMarkup(Placed<Entry> entry) {
        return Stream.of("text", "next")
                .filter(key -> MARKUP.matcher(value(entry.value(), key)).find())
                .map(key -> entry.place()
                        .problem(key, "'%s' holds a link or markup other than lists with a dash".formatted(key)));
    }

    private static String value(Entry entry, String key) {
        return key.equals("text") ? entry.text() : entry.next();
    }

    private static Stream<ContentProblem> englishTopicTextIsAsLongAsAScreen(Placed<Entry> entry) {
        int words = BLANKS.split(entry.value().text()).length;
        boolean holds = entry.value().kind() != Entry.Kind.TOPIC
                || !entry.value().language().equals(Language.DEFAULT)
                || (words >= FEWEST_WORDS && words <= MOST_WORDS);
        return problemUnless(
                holds,
                entry,
                "text",
                "'text' has %d words; %d to %d are wanted".formatted(words, FEWEST_WORDS, MOST_WORDS));
    }

    private static Stream<ContentProblem> topicHasEnoughVariants(Placed<Entry> entry) {
        int variants = entry.value().variants().size();
        return problemUnless(
                entry.value().kind() != Entry.Kind.TOPIC || variants >= FEWEST_VARIANTS,
                entry,
                "variants",
                "there are %d variants; at least %d are wanted".formatted(variants, FEWEST_VARIANTS));
    }

    private static Stream<ContentProblem> boundaryHasVariants(Placed<Entry> entry) {
        return problemUnless(
                entry.value().kind() != Entry.Kind.BOUNDARY
                        || !entry.value().variants().isEmpty(),
                entry,
                "variants",
                "there are no variants, so nobody would ever meet this boundary");
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
                .mapToObj(index -> entry.place().problem(key, index, "this stands in '%s' twice".formatted(key)));
    }

    private static String comparable(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Stream<ContentProblem> problemUnless(boolean holds, Placed<Entry> entry, String key, String reason) {
        return holds ? Stream.empty() : Stream.of(entry.place().problem(key, reason));
    }
}
