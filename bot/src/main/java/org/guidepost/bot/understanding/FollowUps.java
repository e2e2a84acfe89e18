package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.SmallTalk.FollowUp;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Resolves questions that lean on the one before ("and in Poland?", "how much is it?") before anything is searched, so that
 * the search sees a question that is complete in itself.
 */
final class FollowUps {

    /** A question with more words than this says by itself what it is about. */
    private static final int LONGEST_WITH_OPENER = 9;

    /** An opener of one word, such as "and", begins many a question that stands alone. */
    private static final int LONGEST_WITH_SHORT_OPENER = 5;

    private static final int LONGEST_WITH_PRONOUN = 6;

    /** So few words may stand before a cue or after it: "and what about [the price]", "[how much is it] in Poland". */
    private static final int MOST_AROUND_CUE = 3;

    /** So short a text tells less about its language than that it goes on from the one before. */
    private static final int TOO_SHORT_TO_TELL = 3;

    /** A question joined with the one before keeps this much of it, so that a chain of follow-ups does not grow. */
    private static final int LONGEST_PREDECESSOR = 300;

    private static final Set<String> COUNTRY_AWAITED = Set.of("distress", "asked-for-person");

    private final Map<String, Cues> cuesByLanguage = new HashMap<>();
    private final CountryRecognizer countries;

    FollowUps(Collection<SmallTalk> smallTalk, CountryRecognizer countries) {
        this.countries = countries;
        smallTalk.forEach(talk -> cuesByLanguage.put(talk.language(), Cues.of(talk)));
    }

    /** What the utterance asks when it continues the conversation; empty if it stands alone. */
    Optional<Intent> resolve(String text, String language, Conversation conversation) {
        Cues cues = cuesByLanguage.getOrDefault(language, Cues.NONE);
        Optional<PastTurn> last = conversation.lastQuestion();
        if (awaitsCountry(conversation) && changesOnlyTheCountry(text, language, cues)) {
            return countries
                    .named(text, language)
                    .map(named -> new Intent.CountryChosen(named.code().orElse("")));
        }
        Optional<Intent> continued = last.filter(PastTurn::isAnswered)
                .flatMap(PastTurn::entry)
                .flatMap(
                        entry -> aspect(text, language, cues).map(aspect -> new Intent.Continued(entry, text, aspect)));
        return continued.or(() -> onlyACountry(text, language)).or(() -> last.filter(
                        turn -> cues.pointBack(words(text)))
                .map(turn -> new Intent.Question(text + " " + beginning(turn.question()), true)));
    }

    /** The language in which a text goes on from the one before, whatever it looks like; empty if it does so in none. */
    Optional<String> language(String text, Optional<String> habit, Optional<String> heard) {
        List<String> possible = cuesByLanguage.entrySet().stream()
                .filter(cues -> aspect(text, cues.getKey(), cues.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        if (possible.isEmpty()) {
            return habit.filter(language -> words(text).size() <= TOO_SHORT_TO_TELL
                    && cuesByLanguage.getOrDefault(language, Cues.NONE).open(words(text)));
        }
        return habit.filter(possible::contains)
                .or(() -> heard.filter(possible::contains))
                .or(() -> possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty());
    }

    private static List<String> words(String text) {
        return List.of(Words.folded(text).split(" "));
    }

    /** Who was offered helplines or advice is asked for her country, and may type it instead of pressing its button. */
    private static boolean awaitsCountry(Conversation conversation) {
        return conversation.recent().stream()
                .findFirst()
                .filter(turn -> COUNTRY_AWAITED.contains(turn.reason()))
                .isPresent();
    }

    private static String beginning(String question) {
        return question.codePoints()
                .limit(LONGEST_PREDECESSOR)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Just "Finland" is an answer to the question where she is, whether that was asked or not. */
    private Optional<Intent> onlyACountry(String text, String language) {
        return countries
                .named(text, language)
                .filter(named -> countries.without(text, language).isEmpty())
                .map(named -> new Intent.CountryChosen(named.code().orElse("")));
    }

    private Optional<Aspect> aspect(String text, String language, Cues cues) {
        return changesOnlyTheCountry(text, language, cues)
                ? Optional.of(Aspect.COUNTRY)
                : cues.aspect(countries.without(text, language));
    }

    private boolean changesOnlyTheCountry(String text, String language, Cues cues) {
        if (countries.named(text, language).isEmpty()) {
            return false;
        }
        List<String> rest = countries.without(text, language);
        return rest.isEmpty()
                || cues.openers.contains(String.join(" ", rest))
                || rest.stream().allMatch(cues.openerWords::contains) && rest.size() <= 3;
    }

    private record Cues(
            Set<String> openers,
            Set<String> openerWords,
            Set<String> prefixes,
            Set<String> pronouns,
            Map<String, Aspect> aspects) {

        /** With it ends an opener that is written in one with the next word, as the Arabic "and" is. */
        private static final String TATWEEL = "\u0640";

        static final Cues NONE = new Cues(Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

        static Cues of(SmallTalk talk) {
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
            return new Cues(openers, openerWords, prefixes, folded(talk, FollowUp.PRONOUNS), aspects);
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
                    .filter(prefix -> words.getFirst().startsWith(prefix)
                            && !words.getFirst().equals(prefix))
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

        boolean open(List<String> words) {
            String text = String.join(" ", words);
            return openers.stream()
                            .filter(opener -> words.size()
                                    <= (opener.contains(" ") ? LONGEST_WITH_OPENER : LONGEST_WITH_SHORT_OPENER))
                            .anyMatch(opener -> text.startsWith(opener + " "))
                    || words.size() <= TOO_SHORT_TO_TELL
                            && !withoutPrefix(words).equals(words);
        }

        boolean pointBack(List<String> words) {
            return open(words)
                    || words.size() <= LONGEST_WITH_PRONOUN && words.stream().anyMatch(pronouns::contains);
        }
    }
}
