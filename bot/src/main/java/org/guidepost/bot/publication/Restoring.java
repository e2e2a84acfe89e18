package org.guidepost.bot.publication;

import java.util.List;
import org.guidepost.knowledge.ContentProblem;

/** What became of the wish to let an earlier version hold again. */
public sealed interface Restoring {

    /** It holds. */
    record Done() implements Restoring {}

    /** Something else is being published at this moment. */
    record Busy() implements Restoring {}

    /** The rules of the content don't let it in. */
    record Refused(List<ContentProblem> problems) implements Restoring {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
