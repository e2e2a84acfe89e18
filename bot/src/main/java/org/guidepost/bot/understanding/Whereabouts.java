package org.guidepost.bot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.understanding.Understanding.NamedCountry;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.SmallTalk.FollowUp;
import org.guidepost.knowledge.retrieval.Words;

/** How people say, in one language, nothing but in which country they are: "I live in Finland". */
record Whereabouts(String language, List<Frame> frames, CountryRecognizer countries) {

    static Whereabouts of(SmallTalk talk, CountryRecognizer countries) {
        List<Frame> frames = talk.followUps().getOrDefault(FollowUp.WHEREABOUTS, List.of()).stream()
                .map(Frame::of)
                .toList();
        return new Whereabouts(talk.language(), frames, countries);
    }

    /** The country in which somebody says that she is; empty where the text says anything else or more. */
    Optional<NamedCountry> country(String text) {
        String folded = Words.folded(text);
        return frames.stream()
                .flatMap(frame -> frame.inside(folded))
                .filter(inside -> countries.without(inside, language).isEmpty())
                .flatMap(inside -> countries.named(inside, language).stream())
                .findFirst();
    }

    /** The folded text around the name of a country. */
    private record Frame(String before, String after) {

        static Frame of(String phrase) {
            int country = phrase.indexOf(SmallTalk.COUNTRY);
            return new Frame(
                    folded(phrase.substring(0, country)),
                    folded(phrase.substring(country + SmallTalk.COUNTRY.length())));
        }

        private static String folded(String part) {
            String words = Words.folded(part);
            return (part.startsWith(" ") ? " " : "") + words + (part.endsWith(" ") ? " " : "");
        }

        /** What stands in the frame: an ending may belong to the name, as in Finnish, or not, as in Turkish. */
        Stream<String> inside(String text) {
            if (!text.startsWith(before)
                    || !text.endsWith(after)
                    || text.length() <= before.length() + after.length()) {
                return Stream.empty();
            }
            String withEnding = text.substring(before.length());
            String withoutEnding = withEnding.substring(0, withEnding.length() - after.length());
            return after.startsWith(" ") ? Stream.of(withoutEnding) : Stream.of(withEnding, withoutEnding);
        }
    }
}
