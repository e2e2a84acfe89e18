package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.understanding.Intent.Aspect;
import org.guidepost.bot.understanding.LanguageDetection.Heard;
import org.guidepost.bot.understanding.Understanding.NamedCountry;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.retrieval.Words;

/**
 * Resolves questions that lean on the one before ("and in Poland?", "how much is it?") before anything is searched, so that
 * the search sees a question that is complete in itself.
 */
final class FollowUps {

    /** So short a text tells less about its language than that it goes on from the one before. */
    private static final int TOO_SHORT_TO_TELL = 3;

    /** A question joined with the one before keeps this much of it, so that a chain of follow-ups does not grow. */
    private static final int LONGEST_PREDECESSOR = 300;

    private static final Set<String> COUNTRY_AWAITED = Set.of(Turn.DISTRESS, Turn.ASKED_FOR_PERSON);

    private final Map<String, FollowUpCues> cuesByLanguage = new HashMap<>();
    private final Map<String, Whereabouts> whereaboutsByLanguage = new HashMap<>();
    private final CountryRecognizer countries;

    FollowUps(Collection<SmallTalk> smallTalk, CountryRecognizer countries) {
        this.countries = countries;
        smallTalk.forEach(talk -> {
            cuesByLanguage.put(talk.language(), FollowUpCues.of(talk));
            whereaboutsByLanguage.put(talk.language(), Whereabouts.of(talk, countries));
        });
    }

    /** What the utterance asks when it continues the conversation; empty if it stands alone. */
    Optional<Intent> resolve(String text, String language, Conversation conversation) {
        FollowUpCues cues = cuesByLanguage.getOrDefault(language, FollowUpCues.NONE);
        Optional<PastTurn> last = conversation.lastQuestion();
        Optional<NamedCountry> told = whereabouts(text, language);
        if (told.isPresent()) {
            return told.map(FollowUps::chosen);
        }
        if (awaitsCountry(conversation) && changesOnlyTheCountry(text, language, cues)) {
            return countries.named(text, language).map(FollowUps::chosen);
        }
        Optional<Intent> continued = last.filter(PastTurn::isAnswered)
                .flatMap(PastTurn::entry)
                .flatMap(
                        entry -> aspect(text, language, cues).map(aspect -> new Intent.Continued(entry, text, aspect)));
        return continued.or(() -> onlyACountry(text, language)).or(() -> last.filter(
                        turn -> cues.pointBack(words(text)))
                .map(turn -> new Intent.Question(text + " " + beginning(turn.question()), true)));
    }

    /**
     * The language in which a text goes on from the one before; empty if it does so in none. What only begins like a
     * follow-up, as "i was raped" does in Polish, is one in her language only where no other was surely heard.
     */
    Optional<String> language(String text, Optional<String> habit, Heard heard) {
        List<String> possible = cuesByLanguage.entrySet().stream()
                .filter(cues -> aspect(text, cues.getKey(), cues.getValue()).isPresent()
                        || whereabouts(text, cues.getKey()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        if (possible.isEmpty()) {
            boolean surelyHeard = heard.language().isPresent() && heard.rival().isEmpty();
            return habit.filter(language -> !surelyHeard
                    && words(text).size() <= TOO_SHORT_TO_TELL
                    && cuesByLanguage.getOrDefault(language, FollowUpCues.NONE).open(words(text)));
        }
        return habit.filter(possible::contains)
                .or(() -> heard.language().filter(possible::contains))
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
                .map(FollowUps::chosen);
    }

    private static Intent chosen(NamedCountry country) {
        return new Intent.CountryChosen(country.code().orElse(""));
    }

    /** The country in which she says that she is. */
    private Optional<NamedCountry> whereabouts(String text, String language) {
        return Optional.ofNullable(whereaboutsByLanguage.get(language)).flatMap(told -> told.country(text));
    }

    private Optional<Aspect> aspect(String text, String language, FollowUpCues cues) {
        return changesOnlyTheCountry(text, language, cues)
                ? Optional.of(Aspect.COUNTRY)
                : cues.aspect(countries.without(text, language));
    }

    private boolean changesOnlyTheCountry(String text, String language, FollowUpCues cues) {
        if (countries.named(text, language).isEmpty()) {
            return false;
        }
        List<String> rest = countries.without(text, language);
        return rest.isEmpty()
                || cues.openers().contains(String.join(" ", rest))
                || rest.stream().allMatch(cues.openerWords()::contains) && rest.size() <= 3;
    }
}
