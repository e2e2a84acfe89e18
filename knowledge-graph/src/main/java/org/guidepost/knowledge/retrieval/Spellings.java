package org.guidepost.knowledge.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the languages of other scripts with those of Latin letters by how a text looks. */
final class Spellings {

    private Spellings() {}

    /**
     * See {@link LatinReader#reading}.
     *
     * @param spellings by language
     */
    static Optional<LatinReading> reading(String text, Map<String, Spelling> spellings) {
        List<String> pieces = Spelling.piecesOf(text);
        if (pieces.isEmpty() || !Spelling.isLatin(text)) {
            return Optional.empty();
        }
        double latin = spellings.values().stream()
                .filter(spelling -> !spelling.hasOwnScript())
                .mapToDouble(spelling -> spelling.likelihood(pieces))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return spellings.entrySet().stream()
                .filter(language -> language.getValue().hasOwnScript())
                .max(Comparator.comparingDouble(language -> language.getValue().likelihood(pieces)))
                .map(best -> new LatinReading(
                        best.getKey(),
                        best.getValue().inScript(text),
                        best.getValue().likelihood(pieces) - latin));
    }
}
