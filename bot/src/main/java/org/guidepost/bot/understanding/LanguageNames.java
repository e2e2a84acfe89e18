package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.retrieval.Words;

/** Knows each language of the guide by its code, by its own name, and by the names that it has in the others. */
final class LanguageNames {

    private final Map<String, String> codes = new HashMap<>();

    LanguageNames(Collection<Language> languages) {
        languages.forEach(language ->
                names(language, languages).forEach(name -> codes.putIfAbsent(Words.folded(name), language.code())));
    }

    private static Stream<String> names(Language language, Collection<Language> languages) {
        Locale named = Locale.of(language.code());
        return Stream.concat(
                Stream.of(language.code(), language.name(), language.nativeName()),
                languages.stream()
                        .map(Language::code)
                        .flatMap(code -> Stream.of(Locale.of(code), Texts.locale(code)))
                        .map(named::getDisplayLanguage));
    }

    /** The language that a text is the code or a name of, without regard to case and accents. */
    Optional<String> code(String text) {
        return Optional.ofNullable(codes.get(Words.folded(text)));
    }
}
