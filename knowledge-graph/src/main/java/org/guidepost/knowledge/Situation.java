package org.guidepost.knowledge;

/** What of a woman's life decides which steps she has to take. */
public record Situation(Citizenship citizenship, Start from, Sector sector, Place place, Form form) {

    /** Whose citizen she is. */
    public enum Citizenship {
        /** Of the European Union, Iceland, Liechtenstein, Norway or Switzerland. */
        EU,
        NON_EU
    }

    /** What she lives on when she begins. */
    public enum Start {
        UNEMPLOYMENT,
        JOB,
        NEITHER
    }

    /** What she makes or sells. */
    public enum Sector {
        FOOD,
        OTHER
    }

    /** Where she works. */
    public enum Place {
        HOME,
        PREMISES
    }

    /** What her business is in law. */
    public enum Form {
        SOLE_TRADER,
        COMPANY
    }
}
