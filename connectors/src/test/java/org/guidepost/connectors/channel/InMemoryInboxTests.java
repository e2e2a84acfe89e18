package org.guidepost.connectors.channel;

import java.time.Clock;

class InMemoryInboxTests extends InboxContractTests {

    private final InMemoryTranscript transcript = new InMemoryTranscript(Clock.systemUTC());
    private final Inbox inbox = new InMemoryInbox(transcript);

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected Transcript transcript() {
        return transcript;
    }
}
