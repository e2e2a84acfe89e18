package org.guidepost.knowledge;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the passages of one language are labelled and indexed in the database.
 *
 * <p>This is the only place where a language becomes part of a name in the schema. The migrations below {@code
 * neo4j/migrations/knowledge} create exactly these indexes, except the
 * vectors', which follow the embedding model; a new language needs a row here and a migration.
 *
 * @param language the code
 * @param analyzer the analyser of its full-text index
 */
public record PassageIndex(String language, String analyzer) {

    /** How many numbers the vectors of the shipped model have. Another model has the vector indexes made anew. */
    public static final int VECTOR_DIMENSION = 384;

    private static final Map<String, PassageIndex> ALL = Stream.of(
                    new PassageIndex("en", "english"),
                    new PassageIndex("fi", "finnish"),
                    new PassageIndex("tr", "turkish"),
                    new PassageIndex("es", "spanish"),
                    new PassageIndex("pt", "portuguese"),
                    new PassageIndex("pl", "standard-folding"),
                    new PassageIndex("sk", "standard-folding"),
                    new PassageIndex("ru", "russian"),
                    new PassageIndex("uk", "standard-folding"),
                    new PassageIndex("ar", "arabic"))
            .collect(Collectors.toUnmodifiableMap(PassageIndex::language, Function.identity()));

    public PassageIndex {
        Forms.requireLanguage(language);
    }

    /** The indexes of a language, if the schema has any. */
    public static Optional<PassageIndex> of(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    /** The indexes of all languages. */
    public static Collection<PassageIndex> all() {
        return ALL.values();
    }

    /** The label that the language's passages carry besides {@code Passage}: {@code PassageFi}. */
    public String label() {
        return "Passage" + language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    }

    /** The full-text index of words, by the language's analyser. */
    public String textIndex() {
        return "passage_text_" + language;
    }

    /** The vector index; there is one where the embedding model understands the language. */
    public String vectorIndex() {
        return "passage_embedding_" + language;
    }

    /** The full-text index of {@link CharacterNGrams}. */
    public String gramsIndex() {
        return "passage_grams_" + language;
    }
}
