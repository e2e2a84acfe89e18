package org.guidepost.knowledge.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guidepost.knowledge.ContentProblem;

/** The problems found so far, and the files that could not be understood because of them. */
final class Problems {

    private final List<ContentProblem> all = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    void add(ContentProblem problem) {
        all.add(problem);
        files.add(problem.file());
    }

    /** Whether a file has any. */
    boolean in(String file) {
        return files.contains(file);
    }

    int count() {
        return all.size();
    }

    List<ContentProblem> all() {
        return List.copyOf(all);
    }
}
