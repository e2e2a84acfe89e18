package org.guidepost.bot.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.SmallTalk.FollowUp;
import org.guidepost.knowledge.retrieval.Words;

/** By what one knows, in one language, that a question goes on from the one before. */
record FollowUpCues(
        Set<String> openers,
        Set<String> openerWords,
        Set<String> prefixes,
        Set<String> pronouns,
        Map<String, Aspect> aspects) {

    /** A question with more words than this says by itself what it is about. */
    private static final int LONGEST_WITH_OPENER = 9;

    /** "And" begins many a question that stands alone. */
    private static final int LONGEST_WITH_AND = 5;

    private static final int MOST_LETTERS_OF_AND = 3;

    private static final int LONGEST_WITH_PREFIX = 3;

    private static final int LONGEST_WITH_PRONOUN = 6;

    /** So few words may stand before a cue or after it: "and what about [the price]", "[how much is it] in". */
    private static final int MOST_AROUND_CUE = 3;

    /** With it ends an opener that is written in one with the next word, as the Arabic "and" is. */
    private static final String TATWEEL = "\u0640";

    static final FollowUpCues NONE = new FollowUpCues(Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

    static FollowUpCues of(SmallTalk talk) {
        Set<String> openers = folded(talk, FollowUp.OPENERS);
        Set<String> prefixes = openers.stream()
                .filter(opener -> opener.endsWith(TATWEEL))
                .map(opener -> opener.replace(TATWEEL, ""))
                .collect(Collectors.toSet());
        Set<String> openerWords = new HashSet<>();
        openers.forEach(opener -> openerWords.addAll(List.of(opener.split(" "))));
        Map<String, Aspect> aspects = new HashMap<>();
        folded(talk, FollowUp.COST).forEach(cue -> aspects.put(cue, Aspect.COST));
        folded(talk, FollowUp.PLACE).forEach(cue -> aspects.put(cue, Aspect.PLACE));
        folded(talk, FollowUp.TIME).forEach(cue -> aspects.put(cue, Aspect.TIME));
        return new FollowUpCues(openers, openerWords, prefixes, folded(talk, FollowUp.PRONOUNS), aspects);
    }

    /** What a cue asks, among words that only lead to it. */
    Optional<Aspect> aspect(List<String> words) {
        return Stream.of(words, withoutPrefix(words))
                .flatMap(this::cores)
                .flatMap(core -> Optional.ofNullable(aspects.get(core)).stream())
                .findFirst();
    }

    /** The text without some of the words around it that may belong to an opener, the longest first. */
    private Stream<String> cores(List<String> words) {
        int after = openerWordsAtStart(words.reversed());
        return IntStream.rangeClosed(0, openerWordsAtStart(words)).boxed().flatMap(start -> IntStream.rangeClosed(
                        0, after)
                .map(left -> words.size() - left)
                .filter(end -> start < end)
                .mapToObj(end -> String.join(" ", words.subList(start, end))));
    }

    private int openerWordsAtStart(List<String> words) {
        return (int) words.stream()
                .limit(MOST_AROUND_CUE)
                .takeWhile(openerWords::contains)
                .count();
    }

    private List<String> withoutPrefix(List<String> words) {
        return prefixes.stream()
                .filter(prefix ->
                        words.getFirst().startsWith(prefix) && !words.getFirst().equals(prefix))
                .findFirst()
                .map(prefix -> Stream.concat(
                                Stream.of(words.getFirst().substring(prefix.length())),
                                words.stream().skip(1))
                        .toList())
                .orElse(words);
    }

    private static Set<String> folded(SmallTalk talk, FollowUp kind) {
        Set<String> folded = new HashSet<>();
        talk.followUps().getOrDefault(kind, List.of()).forEach(cue -> folded.add(Words.folded(cue)));
        return folded;
    }

    /** Whether the words begin as one goes on from a question. */
    boolean open(List<String> words) {
        String text = String.join(" ", words);
        return openers.stream()
                        .filter(opener -> words.size() <= longestWith(opener))
                        .anyMatch(opener -> text.startsWith(opener + " "))
                || words.size() <= LONGEST_WITH_PREFIX && !withoutPrefix(words).equals(words);
    }

    private static int longestWith(String opener) {
        return opener.length() <= MOST_LETTERS_OF_AND ? LONGEST_WITH_AND : LONGEST_WITH_OPENER;
    }

    /** Whether the words need those of the question before. */
    boolean pointBack(List<String> words) {
        return open(words)
                || words.size() <= LONGEST_WITH_PRONOUN && words.stream().anyMatch(pronouns::contains);
    }
}
