package org.guidepost.knowledge.retrieval;

/**
 * A text that is searched.
 *
 * @param entry the entry that it leads to
 * @param boundary whether that entry is a boundary
 * @param kind variant, title, label, body or fact
 * @param embedding of unit length; empty where the language has no embedding model
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; an array is what the cosine is computed from.
record Passage(String entry, boolean boundary, String kind, String text, float[] embedding) {}
