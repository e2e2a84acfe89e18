package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int LONGEST_WITH_PRONOUN = 6;

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
        List<String> words = List.of(Words.folded(text).split(" "));
        if (awaitsCountry(conversation) && changesOnlyTheCountry(text, language, cues)) {
            return countries
                    .named(text, language)
                    .map(named -> new Intent.CountryChosen(named.code().orElse("")));
        }
        Optional<Intent> continued = last.filter(PastTurn::isAnswered)
                .flatMap(PastTurn::entry)
                .flatMap(entry ->
                        aspect(text, language, words, cues).map(aspect -> new Intent.Continued(entry, text, aspect)));
        return continued.or(() -> onlyACountry(text, language)).or(() -> last.filter(turn -> cues.pointBack(words))
                .map(turn -> new Intent.Question(text + " " + beginning(turn.question()), true)));
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

    private Optional<Aspect> aspect(String text, String language, List<String> words, Cues cues) {
        return changesOnlyTheCountry(text, language, cues)
                ? Optional.of(Aspect.COUNTRY)
                : cues.aspect(String.join(" ", words));
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
            Set<String> openers, Set<String> openerWords, Set<String> pronouns, Map<String, Aspect> aspects) {

        static final Cues NONE = new Cues(Set.of(), Set.of(), Set.of(), Map.of());

        static Cues of(SmallTalk talk) {
            Set<String> openers = folded(talk, FollowUp.OPENERS);
            Set<String> openerWords = new HashSet<>();
            openers.forEach(opener -> openerWords.addAll(List.of(opener.split(" "))));
            Map<String, Aspect> aspects = new HashMap<>();
            folded(talk, FollowUp.COST).forEach(cue -> aspects.put(cue, Aspect.COST));
            folded(talk, FollowUp.PLACE).forEach(cue -> aspects.put(cue, Aspect.PLACE));
            folded(talk, FollowUp.TIME).forEach(cue -> aspects.put(cue, Aspect.TIME));
            return new Cues(openers, openerWords, folded(talk, FollowUp.PRONOUNS), aspects);
        }

        Optional<Aspect> aspect(String text) {
            return Optional.ofNullable(aspects.get(text));
        }

        private static Set<String> folded(SmallTalk talk, FollowUp kind) {
            Set<String> folded = new HashSet<>();
            talk.followUps().getOrDefault(kind, List.of()).forEach(cue -> folded.add(Words.folded(cue)));
            return folded;
        }

        boolean pointBack(List<String> words) {
            String text = String.join(" ", words);
            return words.size() <= LONGEST_WITH_OPENER
                            && openers.stream().anyMatch(opener -> text.startsWith(opener + " "))
                    || words.size() <= LONGEST_WITH_PRONOUN && words.stream().anyMatch(pronouns::contains);
        }
    }
}
