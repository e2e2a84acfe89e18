package org.guidepost.bot.launch;

import java.io.PrintStream;
import org.guidepost.knowledge.ImportProgress;

/** Tells the person at the terminal what is being done. */
public final class Progress implements ImportProgress {

    private static final int EMBEDDING_STEP = 500;

    private final PrintStream out;
    private final long started = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line, with the seconds since the start. */
    public void say(String line) {
        out.printf("%5.1f s  %s%n", (System.nanoTime() - started) / 1e9, line);
        out.flush();
    }

    @Override
    public void waiting() {
        say("Another instance imports the content at this moment; waiting for it ...");
    }

    @Override
    public void nodesWritten(int done, int total) {
        if (done == total && total > 0) {
            say("Content: %,d parts written to the graph.".formatted(total));
        }
    }

    @Override
    public void passagesEmbedded(int done, int total) {
        if (done == total || done % EMBEDDING_STEP == 0) {
            say("Content: %,d of %,d English passages made searchable by meaning.".formatted(done, total));
        }
    }
}
