package org.guidepost.connectors.channel.telegram;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The honest word to people whose message can't be stored at the moment: once for each chat and outage. */
final class DelayNotices {

    private final Courtesies courtesies;
    private final Tongues tongues;
    private final Set<Long> told = ConcurrentHashMap.newKeySet();

    DelayNotices(Courtesies courtesies, Tongues tongues) {
        this.courtesies = courtesies;
        this.tongues = tongues;
    }

    void tell(long chat) {
        if (told.add(chat)) {
            courtesies.say(chat, ChannelTexts.of("notice.delayed", tongues.of(chat)));
        }
    }

    /** The outage has ended; the next one is told anew. */
    void over() {
        told.clear();
    }
}
