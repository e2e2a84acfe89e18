package org.guidepost.bot.launch;

import java.util.List;
import org.guidepost.knowledge.Content;
import org.guidepost.knowledge.Entry;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.retrieval.PassageBanks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Searches for a few questions of the content before people do: the passages are read and learnt from, the connections are open, and
 * the runtime has compiled what every question needs. The start does not wait for it.
 */
final class Rehearsal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final int QUESTIONS = 120;

    private final Content content;
    private final PassageBanks banks;
    private final Retriever retriever;
    private volatile boolean running;

    Rehearsal(Content content, PassageBanks banks, Retriever retriever) {
        this.content = content;
        this.banks = banks;
        this.retriever = retriever;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("rehearsal").start(this::rehearse);
    }

    private void rehearse() {
        try {
            searchForAFewQuestions();
        } catch (RuntimeException e) {
            // Only a rehearsal: the first person to ask will wait a little longer.
            LOG.atInfo().addKeyValue("failure", e.getClass().getName()).log("The rehearsal was cut short");
        }
    }

    private void searchForAFewQuestions() {
        List<String> languages =
                content.languages().stream().map(Language::code).toList();
        banks.read(languages);
        content.entries().stream()
                .filter(entry ->
                        entry.kind() == Entry.Kind.TOPIC && !entry.variants().isEmpty())
                .limit(QUESTIONS)
                .takeWhile(entry -> running)
                .forEach(entry -> retriever.retrieve(new Query(entry.variants().getFirst(), entry.language())));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
