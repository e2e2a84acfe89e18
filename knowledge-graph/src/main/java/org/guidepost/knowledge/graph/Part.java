package org.guidepost.knowledge.graph;

import java.util.stream.Stream;
import org.guidepost.knowledge.Content;

/** One kind of node that content becomes. */
interface Part {

    /** The label that all its nodes carry. */
    String label();

    /** The property that names a node among those of its label. */
    String keyName();

    /** The nodes that a content asks for. */
    Stream<Row> rows(Content content);

    /**
     * The statement that creates or changes the nodes of {@code $rows} with their outgoing relationships, and returns as
     * {@code written} how many that were.
     */
    String write();
}
