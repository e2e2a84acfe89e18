package org.guidepost.knowledge;

/** The graph can't do its work: the database, a migration or the embedding model failed. Names the component. */
public final class KnowledgeGraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String component;

    public KnowledgeGraphException(String component, String message) {
        super(component + ": " + message);
        this.component = component;
    }

    public KnowledgeGraphException(String component, String message, Throwable cause) {
        super(component + ": " + message, cause);
        this.component = component;
    }

    /** What failed. */
    public String component() {
        return component;
    }
}
