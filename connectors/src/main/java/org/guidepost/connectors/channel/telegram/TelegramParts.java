package org.guidepost.connectors.channel.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import org.guidepost.connectors.channel.Files;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.telegram.TelegramProperties.Mode;
import org.guidepost.connectors.channel.telegram.TelegramProperties.Timing;

/** The parts of the channel, put together from its settings, and the threads and connections that they share. */
final class TelegramParts implements AutoCloseable {

    /** Time enough for 20 MB on a slow line. */
    private static final Duration FILE_LIMIT = Duration.ofSeconds(60);

    /** What comes after the end is dropped: courtesies, all of it. */
    private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("telegram-timer").factory(), new DiscardPolicy());

    private final TelegramProperties properties;
    private final HttpClients http;
    private final BotApi api;
    private final HealthLog health;
    private final Intake intake;
    private final TelegramChannel channel;

    TelegramParts(TelegramProperties properties, Inbox inbox, Files files, Clock clock) {
        Timing timing = properties.timing();
        this.properties = properties;
        this.http = new HttpClients(properties.apiUrl(), properties.token(), timing.connect());
        this.api = http.within(timing.call());
        this.health = new HealthLog(clock);

        Pace pace = new Pace(properties.pace(), TimeMeter.SYSTEM_NANOTIME);
        Sender sender = new Sender(api, pace, backoff());
        Courtesies courtesies = new Courtesies(api, pace, sender, timer);
        Tongues tongues = new Tongues();
        DelayNotices delayNotices = new DelayNotices(courtesies, tongues);
        Typing typing = new Typing(courtesies, timer, timing.typing(), timing.typingEnds());
        Replies replies = new Replies(courtesies, delayNotices, tongues);

        this.channel = new TelegramChannel(
                sender,
                new SentParts(),
                new FileTransfer(http.within(FILE_LIMIT), http.downloads(FILE_LIMIT), pace, sender, files),
                typing,
                delayNotices);
        this.intake = new Intake(inbox, replies, tongues, clock);
    }

    TelegramChannel channel() {
        return channel;
    }

    HealthLog health() {
        return health;
    }

    TelegramBot bot() {
        return intake;
    }

    CommandMenu menu() {
        return new CommandMenu(api);
    }

    WebhookController webhook() {
        return new WebhookController(properties.webhookSecret(), intake, health);
    }

    WayIn wayIn(PollingLease lease) {
        return properties.mode() == Mode.WEBHOOK ? registration() : poller(lease);
    }

    /** How old the last poll may be before it counts as hanging. */
    Duration patience() {
        Timing timing = properties.timing();
        return timing.poll().plus(timing.call()).plus(timing.longestRetry());
    }

    @Override
    public void close() {
        timer.shutdownNow();
        http.close();
    }

    private WayIn registration() {
        return new WebhookRegistration(api, properties, intake, backoff(), health, Thread::sleep);
    }

    private WayIn poller(PollingLease lease) {
        Timing timing = properties.timing();
        Offset offset = new Offset();
        BotApi polls = http.within(timing.poll().plus(timing.call()));
        Updates updates = new Updates(api, polls, timing.poll(), offset, intake);
        Batches batches = new Batches(intake, offset, health);
        return new Poller(lease, timing.standby(), updates, batches, backoff(), health, Thread::sleep);
    }

    private Backoff backoff() {
        return new Backoff(properties.timing().firstRetry(), properties.timing().longestRetry());
    }
}
