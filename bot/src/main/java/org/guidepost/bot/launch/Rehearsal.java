package org.guidepost.bot.launch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guidepost.bot.conversation.Claims;
import org.guidepost.bot.privacy.Erasure;
import org.guidepost.bot.turn.TurnHandler;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.knowledge.ContentGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Asks the guide a few questions of its own content before people do, on a channel that nobody listens to, and erases them:
 * the database has planned its queries, the connections are open, and the runtime has compiled what
 * every turn needs. The start does not wait for it.
 */
final class Rehearsal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String CHANNEL = "rehearsal";
    private static final int QUESTIONS = 60;

    private final ContentGraph content;
    private final Inbox inbox;
    private final Claims claims;
    private final TurnHandler handler;
    private final Erasure erasure;
    private final Clock clock;
    private volatile boolean running;

    Rehearsal(ContentGraph content, Inbox inbox, Claims claims, TurnHandler handler, Erasure erasure, Clock clock) {
        this.content = content;
        this.inbox = inbox;
        this.claims = claims;
        this.handler = handler;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("rehearsal").start(this::rehearse);
    }

    private void rehearse() {
        try {
            askAFewQuestions();
        } catch (RuntimeException e) {
            // Only a rehearsal: the first person to ask will wait a little longer.
            LOG.atInfo().addKeyValue("failure", e.getClass().getName()).log("The rehearsal was cut short");
        }
    }

    private void askAFewQuestions() {
        try {
            content.questions(QUESTIONS).stream().takeWhile(question -> running).forEach(this::ask);
        } finally {
            // Also what an earlier rehearsal left behind that was killed.
            erasure.eraseChannel(CHANNEL);
        }
    }

    private void ask(String question) {
        try {
            inbox.accept(new Inbound(
                    CHANNEL,
                    UUID.randomUUID().toString(),
                    CHANNEL,
                    new Inbound.Content.Utterance(question),
                    Optional.empty(),
                    clock.instant()));
        } catch (InboxUnavailableException e) {
            // The first one may take longer than people are made to wait: that is what this is for.
        }
        claims.next(List.of(CHANNEL)).ifPresent(handler::handle);
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
