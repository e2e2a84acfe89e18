package org.guidepost.knowledge;

import java.util.Comparator;
import java.util.List;

/**
 * Words and phrases that say by themselves which country is meant, because only it has what they stand for: a register, an
 * office, a kind of business (autónomo, ZUS, recibos verdes).
 *
 * @param words whole words or phrases, in the forms in which people write them, in whatever language
 * @param everydayIn the codes of the languages in which they are ordinary words and so say nothing
 */
public record CountryTerms(List<String> words, List<String> everydayIn) {

    public CountryTerms {
        words = List.copyOf(words);
        words.forEach(word -> Forms.requireText("words", word));
        everydayIn = everydayIn.stream().sorted(Comparator.naturalOrder()).toList();
        everydayIn.forEach(Forms::requireLanguage);
    }

    /** Whether they tell the country to somebody who writes in this language. */
    public boolean tellIn(String language) {
        return !everydayIn.contains(language);
    }
}
