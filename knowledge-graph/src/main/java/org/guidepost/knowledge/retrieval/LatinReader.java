package org.guidepost.knowledge.retrieval;

import java.util.Optional;

/** Reads what people type in Latin letters, for want of a keyboard, in a language that has a script of its own. */
@FunctionalInterface
public interface LatinReader {

    /** The likeliest such reading of a text, however unlikely; empty for a text with other letters, or without any. */
    Optional<LatinReading> reading(String text);
}
