package org.guidepost.knowledge;

import java.util.List;

/** Something to be done on the way into business, as far as its place in a {@link Checklist} depends on it. */
public interface Step {

    /** Unique over all roadmaps; starts with the country's code in small letters. */
    String id();

    /** The ids of the steps that must be done before. */
    List<String> requires();

    /** In which situations it is to be done. */
    Situations when();
}
