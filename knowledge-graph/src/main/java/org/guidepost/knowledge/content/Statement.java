package org.guidepost.knowledge.content;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.knowledge.Language;

/**
 * What must stay when a text is translated.
 *
 * @param figures the numbers, sorted
 * @param percentages those of them that are shares of a hundred
 * @param months the months that are named
 */
record Statement(List<String> figures, Set<String> percentages, Set<Month> months) {

    static Statement of(String text, String language) {
        return new Statement(Numbers.figures(text), Numbers.percentages(text), Months.of(text, language));
    }

    /** How a translation departs from its English text; empty if it does not. */
    static Optional<Flaw> difference(String english, String translation, String language) {
        return of(english, Language.DEFAULT).difference(of(translation, language), language);
    }

    private Optional<Flaw> difference(Statement translated, String language) {
        if (!figures.equals(translated.figures)) {
            return differs("figures", language);
        }
        if (!percentages.equals(translated.percentages)) {
            return differs("percentages", language);
        }
        if (!months.equals(translated.months)) {
            return differs("months", language);
        }
        return Optional.empty();
    }

    private static Optional<Flaw> differs(String what, String language) {
        return Optional.of(new Flaw(
                "translation-" + what,
                List.of(language),
                "the %s differ from those of the English text".formatted(what)));
    }
}
