package org.guidepost.bot.handoff;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseChange.Notice;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Deed;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.connectors.channel.Message;

/**
 * The steps within the talk of a mentee and her mentor that are no plain letters: corrections, what is kept back, reports,
 * names. The same from a chat and from the inbox.
 */
public final class TalkSteps {

    /** The longest name and contact, in UTF-16 units. */
    public static final int LONGEST_CARD = 300;

    private final CaseNotices notices;
    private final MentorDirectory directory;
    private final HandoffProperties properties;
    private final Clock clock;

    TalkSteps(CaseNotices notices, MentorDirectory directory, HandoffProperties properties, Clock clock) {
        this.notices = notices;
        this.directory = directory;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * One of the two changes what she wrote.
     *
     * @param turn the turn in which she wrote it
     * @param held whether the other has not been shown it yet
     */
    public CaseChange rewrite(Case about, Letter.By by, String turn, String words, boolean held) {
        List<Notice> told = held
                ? List.of()
                : notices.to(
                        by.other(),
                        about,
                        texts -> by == Letter.By.MENTEE
                                ? texts.changedAbout(about, words)
                                : texts.changed(about, words));
        return inPassing(about, CaseEvent.EDITED)
                .doing(new Deed.Rewrite(turn, words))
                .saying(told)
                .change();
    }

    /** What the mentee wrote is kept from the mentor; she is told so. */
    public CaseChange hold(Case about, Letter letter) {
        return inPassing(about, CaseEvent.HELD)
                .writing(letter)
                .saying(List.of(notices.toMentee(about, List.of(), "talk.held")))
                .change();
    }

    /** A coordinator lets the mentor have it after all. */
    public CaseChange release(Case about, List<Letter> held) {
        List<Notice> told = new ArrayList<>();
        held.forEach(letter -> told.addAll(notices.toMentorOf(about, texts -> texts.letterAbout(about, letter))));
        told.add(notices.toMentee(about, List.of(), "talk.released"));
        return new CaseDraft(about, CaseEvent.RELEASED)
                .keeping()
                .doing(new Deed.Release())
                .due(answerDue(about))
                .saying(told)
                .change();
    }

    private Optional<Instant> answerDue(Case about) {
        return about.state() == CaseState.ACCEPTED
                ? about.dueAt()
                : Optional.of(about.mentor()
                        .flatMap(directory::find)
                        .map(mentor -> mentor.hours()
                                .after(
                                        clock.instant(),
                                        properties.answerWithin().dividedBy(2)))
                        .orElseGet(clock::instant));
    }

    /** One of the two wants to stop; the case stays as it is until a coordinator has looked at it. */
    public CaseChange report(Case about, Letter.By by) {
        List<Notice> told = new ArrayList<>(notices.to(by, about, saying("talk.reported")));
        told.addAll(notices.to(by.other(), about, saying("talk.stopped")));
        return new CaseDraft(about, CaseEvent.REPORTED)
                .keeping()
                .doing(new Deed.Report(by))
                .saying(told)
                .change();
    }

    /** A coordinator ends it. */
    public CaseChange close(Case about) {
        return close(about, saying("talk.closed").apply(notices.forMentee(about)));
    }

    /** A coordinator ends it, and keeps the mentee from mentors. */
    public CaseChange closeAndBlock(Case about) {
        return close(about, blocked(notices.forMentee(about)));
    }

    private CaseChange close(Case about, Message toMentee) {
        List<Notice> told = new ArrayList<>(List.of(new Notice(about.conversation(), toMentee)));
        told.addAll(notices.toMentorOf(about, saying("talk.closed.mentor")));
        return new CaseDraft(about, CaseEvent.CLOSED).keeping().saying(told).change();
    }

    /** What somebody is told whom no mentor answers any more. */
    Message blocked(CaseTexts texts) {
        return Optional.ofNullable(properties.contact())
                .map(contact -> texts.notice(List.of(), "talk.blocked.contact", contact))
                .orElseGet(() -> texts.notice(List.of(), "talk.blocked"));
    }

    /** One of the two gives her name; once both have, each sees the other's. */
    public CaseChange offerName(Case about, Letter.By by, String card) {
        List<Notice> told = new ArrayList<>();
        about.standing()
                .card(by.other())
                .ifPresentOrElse(
                        others -> {
                            told.addAll(notices.to(by, about, saying("talk.names.shown", others)));
                            told.addAll(notices.to(by.other(), about, saying("talk.names.shown", card)));
                        },
                        () -> {
                            told.addAll(notices.to(
                                    by,
                                    about,
                                    texts -> texts.notice(
                                            List.of(texts.button(new CaseWish.NoNames(about.id()), "talk.names.back")),
                                            "talk.names.waits")));
                            told.addAll(notices.to(
                                    by.other(),
                                    about,
                                    texts -> texts.notice(
                                            List.of(
                                                    texts.button(new CaseWish.Names(about.id()), "talk.names"),
                                                    texts.button(new CaseWish.NoNames(about.id()), "talk.names.no")),
                                            "talk.names.asked")));
                        });
        return inPassing(about, CaseEvent.NAME_OFFERED)
                .doing(new Deed.OfferName(by, card))
                .saying(told)
                .change();
    }

    /** She takes her name back before the other has given hers. */
    public CaseChange withdrawName(Case about, Letter.By by) {
        return inPassing(about, CaseEvent.NAME_WITHDRAWN)
                .doing(new Deed.WithdrawName(by))
                .saying(notices.to(by, about, saying("talk.names.hidden")))
                .change();
    }

    private static Function<CaseTexts, Message> saying(String key, Object... arguments) {
        return texts -> texts.notice(List.of(), key, arguments);
    }

    /** Nobody has more or less to do than before, and as long as before. */
    private static CaseDraft inPassing(Case about, CaseEvent event) {
        return new CaseDraft(about, event).keeping().due(about.dueAt());
    }
}
