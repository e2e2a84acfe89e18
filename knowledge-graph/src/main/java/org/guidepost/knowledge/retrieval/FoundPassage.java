package org.guidepost.knowledge.retrieval;

import java.util.OptionalDouble;

/**
 * A passage that one of the indexes returned.
 *
 * @param entry the entry that it leads to
 * @param boundary whether that entry is a boundary
 * @param kind variant, title, label, body or fact
 * @param cosine of the passage's and the question's embedding, where there are both
 */
record FoundPassage(String entry, boolean boundary, String kind, String text, OptionalDouble cosine) {}
