package org.guidepost.knowledge;

/** Somebody who watches how far reading and importing content have come, such as a terminal. */
public interface ImportProgress {

    /** Nobody watches. */
    ImportProgress UNWATCHED = new ImportProgress() {};

    /** So many of the content files have been read. */
    default void filesRead(int done, int total) {}

    /** Another instance imports at this moment; this one waits for it. */
    default void waiting() {}

    /** So many of the nodes that are new, changed or gone have been written. */
    default void nodesWritten(int done, int total) {}

    /** The ways to ask in this language are new or changed, and are learnt now. */
    default void learning(String language) {}

    /** So many of the passages that lack a vector have got one. */
    default void passagesEmbedded(int done, int total) {}
}
