package org.guidepost.knowledge.retrieval;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds full-text queries of plain terms. Terms hold letters and digits only and are quoted, so nothing that a person
 * types can act as query syntax.
 */
final class LuceneQueries {

    /** Lucene refuses more than 1,024 clauses; a question of 4,096 characters has more n-grams than that. */
    private static final int MOST_TERMS = 400;

    private LuceneQueries() {}

    static String anyOf(List<String> terms) {
        Collection<String> distinct = new LinkedHashSet<>(terms);
        return distinct.stream().limit(MOST_TERMS).map(term -> '"' + term + '"').collect(Collectors.joining(" "));
    }
}
