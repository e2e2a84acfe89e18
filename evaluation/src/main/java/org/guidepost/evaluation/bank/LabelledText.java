package org.guidepost.evaluation.bank;

/** A text with the label that somebody gave it. */
public record LabelledText(String label, String text) {

    /** The label of what no entry answers. */
    public static final String OUT_OF_SCOPE = "oos";

    public boolean inScope() {
        return !label.equals(OUT_OF_SCOPE);
    }
}
