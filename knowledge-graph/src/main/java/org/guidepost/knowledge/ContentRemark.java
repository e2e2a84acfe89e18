package org.guidepost.knowledge;

/**
 * Something that is right as a content file goes, and yet worth a look by the people who keep it.
 *
 * @param kind what the look is for
 * @param place file, line and the sentence for them
 */
public record ContentRemark(Kind kind, ContentProblem place) {

    @Override
    public String toString() {
        return place.toString();
    }

    /** What there is to look after; in the order in which remarks are told, the most pressing first. */
    public enum Kind {
        /** A fact whose day of review has come, or comes soon. */
        REVIEW,
        /** A text that is not there in a language of the guide. */
        TRANSLATION,
        /** A link that people are given, to a site that is none of an authority's. */
        LINK,
        /** A text that nobody has checked in its language yet. */
        DRAFT
    }
}
