package org.guidepost.bot.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question of a survey.
 *
 * @param choices what can be chosen, in order; none where she writes
 */
public record SurveyQuestion(Kind kind, Wording text, List<SurveyChoice> choices) {

    public SurveyQuestion {
        choices = List.copyOf(choices);
        if (kind == Kind.TEXT && !choices.isEmpty()) {
            throw new IllegalArgumentException("Where she writes there is nothing to choose");
        }
    }

    /** How a question is answered. */
    public enum Kind {
        /** By one choice. */
        ONE,
        /** By one choice or several. */
        SEVERAL,
        /** In a few words of her own. */
        TEXT
    }

    /** All that is written in it. */
    Stream<Wording> wordings() {
        return Stream.concat(Stream.of(text), choices.stream().map(SurveyChoice::text));
    }

    /** Whether there is such a choice; the first has number 1. */
    public boolean hasChoice(int number) {
        return number >= 1 && number <= choices.size();
    }

    /** Where the choices lead: the first of them that leads anywhere but on decides. */
    int leadsTo(Set<Integer> chosen) {
        return chosen.stream()
                .sorted()
                .filter(this::hasChoice)
                .map(number -> choices.get(number - 1).leadsTo())
                .filter(target -> target != SurveyChoice.ON)
                .findFirst()
                .orElse(SurveyChoice.ON);
    }

    /**
     * Something to choose.
     *
     * @param leadsTo the number of the later question that it leads to, {@link #ON} or {@link #END}
     */
    public record SurveyChoice(Wording text, int leadsTo) {

        /** To the next question. */
        public static final int ON = 0;

        /** To no further question. */
        public static final int END = -1;
    }
}
