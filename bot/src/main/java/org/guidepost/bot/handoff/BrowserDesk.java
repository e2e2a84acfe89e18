package org.guidepost.bot.handoff;

import java.util.List;
import java.util.function.Supplier;
import org.guidepost.bot.conversation.Notices;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.people.Continuations;
import org.guidepost.connectors.channel.Message;

/**
 * What comes of a link that leads from a browser into this chat. Whoever opens it is asked first: it may have been made by
 * somebody else, whose browser would show what is written here (decision 32).
 */
final class BrowserDesk {

    private final CaseNotices texts;
    private final Continuations continuations;
    private final Notices notices;

    BrowserDesk(CaseNotices texts, Continuations continuations, Notices notices) {
        this.texts = texts;
        this.continuations = continuations;
        this.notices = notices;
    }

    /** Whether a code is that of such a link, valid or not. */
    boolean isOne(String code) {
        return continuations.isOne(code);
    }

    /** She opened the link; nothing is joined yet. */
    Handoff ask(Asking asking, String code) {
        CaseTexts hers = texts.in(asking.language());
        return whereItWorks(
                asking,
                code,
                () -> Handoff.saying(hers.notice(
                        List.of(
                                hers.button(new CaseWish.GoOnHere(code), "talk.link.yes"),
                                hers.button(new CaseWish.StayApart(code), "talk.link.no")),
                        "talk.link.ask")));
    }

    /** The link was hers. She is told after the two are joined, so that the browser shows it too. */
    Handoff goOn(Asking asking, String code) {
        String here = asking.conversation().id();
        return whereItWorks(
                asking,
                code,
                () -> new Handoff(
                        List.of(),
                        List.of(
                                continuations.accept(code, here),
                                notices.queue(here, said(asking, "talk.link.joined")))));
    }

    /** The link was not hers, or she has thought better of it. */
    Handoff stayApart(Asking asking, String code) {
        return new Handoff(List.of(said(asking, "talk.link.left")), List.of(continuations.refuse(code)));
    }

    private Handoff whereItWorks(Asking asking, String code, Supplier<Handoff> done) {
        if (asking.conversation().isGroup()) {
            return Handoff.saying(said(asking, "handoff.only.private"));
        }
        return switch (continuations.look(code, asking.conversation().id())) {
            case WORKS -> done.get();
            case NOT_HERE -> Handoff.saying(said(asking, "talk.link.not.here"));
            case OVER -> Handoff.saying(said(asking, "talk.link.over"));
        };
    }

    private Message said(Asking asking, String key) {
        return texts.in(asking.language()).notice(List.of(), key);
    }
}
