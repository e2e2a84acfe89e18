package org.guidepost.knowledge.content;

import java.text.Normalizer;
import java.util.Optional;

/** What texts may consist of: normalised Unicode (NFC) without characters that hide, reorder or control what is shown. */
final class CleanText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int ARABIC_LETTER_MARK = 0x061C;

    private CleanText() {}

    /** What is wrong with a text, if anything; line breaks and tabs are allowed. */
    static Optional<String> flaw(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (isUnwanted(codePoint)) {
                return Optional.of("holds the invisible or control character U+%04X".formatted(codePoint));
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of("is not in Unicode normal form NFC: an accent stands apart from its letter");
    }

    private static boolean isUnwanted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
            case Character.FORMAT -> !isNeededToWrite(codePoint);
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Joiners and single direction marks are needed to write Arabic beside Latin; overrides and embeddings are not. */
    private static boolean isNeededToWrite(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER
                || codePoint == ZERO_WIDTH_JOINER
                || codePoint == LEFT_TO_RIGHT_MARK
                || codePoint == RIGHT_TO_LEFT_MARK
                || codePoint == ARABIC_LETTER_MARK;
    }
}
