package org.guidepost.bot.fault;

import org.guidepost.bot.privacy.Erasure;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxContractTests;
import org.guidepost.connectors.channel.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The inbox in the database keeps the promises that the channels are tested with. That it keeps them in time: OutageIT. */
@ExtendWith(SharedGuide.class)
class InboxContractIT extends InboxContractTests {

    private final Guide guide;

    InboxContractIT(Guide guide) {
        this.guide = guide;
    }

    @Override
    protected Inbox inbox() {
        return guide.inbox();
    }

    @Override
    protected Transcript transcript() {
        return guide.transcript();
    }

    /** No channel of this instance answers it, so it would wait for ever. */
    @AfterEach
    void forgetWhatWasSaid() {
        guide.bean(Erasure.class).eraseChannel("web");
    }
}
