package org.guidepost.bot.launch;

import org.guidepost.bot.demo.DemoProgramme;
import org.springframework.context.SmartLifecycle;

/** Fills the database of a demonstration after the content has been read and before anybody works or listens. */
final class DemoStart implements SmartLifecycle {

    private final DemoProgramme programme;
    private final Progress progress;
    private volatile boolean running;

    DemoStart(DemoProgramme programme, Progress progress) {
        this.programme = programme;
        this.progress = progress;
    }

    @Override
    public void start() {
        progress.say("Looking after the people of the demonstration ...");
        switch (programme.fill()) {
            case FILLED -> progress.say("The demonstration is told: its mentors, mentees and cases are made up.");
            case FILLED_BEFORE -> progress.say("The demonstration of an earlier start goes on.");
            case REFUSED ->
                throw new LaunchException(
                        "This database has people already, so nothing is made up in it; set GUIDEPOST_HOME (or NEO4J_URI) to another for --demo.");
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Right after the content. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
