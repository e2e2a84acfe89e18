package org.guidepost.knowledge;

import java.util.List;
import java.util.Set;

/** A model that turns texts into vectors of which similar texts have similar ones. Thread-safe. */
public interface Embedder {

    /** No model: nothing is embedded, and passages are found by their words alone. */
    Embedder NONE = new NoEmbedder();

    /** Its name, with whatever makes its vectors incomparable to another's; a change has every passage embedded anew. */
    String model();

    /** How many numbers a vector has. */
    int dimension();

    /** The codes of the languages that it understands. */
    Set<String> languages();

    /** One vector for each text, in order. */
    List<float[]> embed(List<String> texts);
}
