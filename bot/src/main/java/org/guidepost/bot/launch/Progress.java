package org.guidepost.bot.launch;

import java.io.PrintStream;
import java.util.Locale;
import org.guidepost.knowledge.ImportProgress;

/** Tells the person at the terminal what is being done. */
public final class Progress implements ImportProgress {

    private static final int STEPS = 5;

    private final PrintStream out;
    private final long started = System.nanoTime();
    private int lastStep;
    private boolean toldToWait;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line, with the seconds since the start. */
    public void say(String line) {
        out.printf("%5.1f s  %s%n", (System.nanoTime() - started) / 1e9, line);
        out.flush();
    }

    /** Whoever waits asks again and again; the person is told once. */
    @Override
    public void waiting() {
        if (!toldToWait) {
            say("Another instance imports the content at this moment; waiting for it ...");
        }
        toldToWait = true;
    }

    @Override
    public void nodesWritten(int done, int total) {
        if (isStep(done, total)) {
            say("Content: %,d of %,d parts written to the graph.".formatted(done, total));
        }
    }

    @Override
    public void passagesEmbedded(int done, int total) {
        if (isStep(done, total)) {
            say("Content: %,d of %,d English passages made searchable by meaning.".formatted(done, total));
        }
    }

    @Override
    public void learning(String language) {
        say("Learning the ways to ask in %s ...".formatted(Locale.of(language).getDisplayLanguage(Locale.ENGLISH)));
    }

    /** A line for each fifth of the work, and the last one. */
    private boolean isStep(int done, int total) {
        int step = total == 0 ? 0 : done * STEPS / total;
        boolean reached = step != lastStep && done > 0;
        lastStep = done == total ? 0 : step;
        return reached;
    }
}
