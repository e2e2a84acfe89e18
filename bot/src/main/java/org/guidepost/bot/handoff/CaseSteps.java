package org.guidepost.bot.handoff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.Case.Solved;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseChange.Notice;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Paragraph;

/**
 * Every step that a case can take, with its deadline and with what mentee and mentor are told: the same whether a button in
 * Telegram, a page of the inbox or the clock makes it.
 */
public final class CaseSteps {

    private final CaseNotices notices;
    private final MentorDirectory directory;
    private final HandoffProperties properties;
    private final Clock clock;

    CaseSteps(CaseNotices notices, MentorDirectory directory, HandoffProperties properties, Clock clock) {
        this.notices = notices;
        this.directory = directory;
        this.properties = properties;
        this.clock = clock;
    }

    /** A mentor is asked. */
    public CaseChange offer(Case about, Mentor mentor) {
        Instant end = mentor.hours().after(now(), properties.takeWithin());
        List<Notice> said = new ArrayList<>(notices.offer(about, mentor, until(end)));
        var hers = notices.forMentee(about);
        List<Block> told = new ArrayList<>(List.of(new Paragraph(hers.text("handoff.offered", hers.time(until(end))))));
        if (about.standing().written()) {
            told.add(new Paragraph(hers.text("talk.next.reads")));
        }
        said.add(new Notice(about.conversation(), hers.notice(told, withdrawing(about))));
        return new CaseDraft(about, CaseEvent.OFFERED)
                .with(mentor.id())
                .due(half(mentor, properties.takeWithin()))
                .saying(said)
                .change();
    }

    /** Nobody is found. The mentee is told. */
    public CaseChange leaveToCoordinator(Case about) {
        return new CaseDraft(about, CaseEvent.LEFT_TO_COORDINATOR)
                .due(again())
                .saying(List.of(notices.toWaitingMentee(about, withdrawing(about), "handoff.waits")))
                .change();
    }

    /** Whether it is time to give up a case that nobody has. */
    boolean isOverdue(Case about, Optional<Instant> lastTaken) {
        return lastTaken.orElse(about.openedAt()).plus(properties.giveUpAfter()).isBefore(now());
    }

    /** Nobody has taken it for long. The mentee is told, and where else she can turn to. */
    public CaseChange giveUp(Case about) {
        var hers = notices.forMentee(about);
        String organisation = Optional.ofNullable(properties.contact())
                .map(contact -> hers.text("handoff.gave.up.contact", contact))
                .orElseGet(() -> hers.text("handoff.gave.up.organisation"));
        List<Block> told = List.of(new Paragraph(hers.text("handoff.gave.up")), new Paragraph(organisation));
        return new CaseDraft(about, CaseEvent.GIVEN_UP)
                .saying(List.of(new Notice(about.conversation(), hers.notice(told, List.of()))))
                .change();
    }

    /** When a case that nobody can move now is looked at again. */
    Instant again() {
        return now().plus(properties.coordinatorAgain());
    }

    /** The mentor who was asked takes it. */
    public CaseChange accept(Case about, Mentor mentor) {
        Instant end = mentor.hours().after(now(), properties.answerWithin());
        var hers = notices.forMentee(about);
        return new CaseDraft(about, CaseEvent.ACCEPTED)
                .with(mentor.id())
                .due(half(mentor, properties.answerWithin()))
                .saying(List.of(
                        notices.toMentee(about, hers.forMentee(about), "handoff.accepted", hers.time(until(end)))))
                .change();
    }

    /** The mentor who has it, or is asked, gives it on. */
    public CaseChange pass(Case about, String account) {
        boolean asked = about.state() == CaseState.OFFERED;
        return new CaseDraft(about, asked ? CaseEvent.DECLINED : CaseEvent.GIVEN_BACK)
                .refusing(account)
                .due(now())
                .saying(List.of(notices.toMentee(about, withdrawing(about), "handoff.next")))
                .change();
    }

    /** The mentee, or a coordinator for her, wants another mentor. */
    public CaseChange another(Case about) {
        List<Notice> said = new ArrayList<>(about.mentor().stream()
                .flatMap(account -> notices.toMentor(account, "mentor.another").stream())
                .toList());
        said.add(notices.toMentee(about, withdrawing(about), "handoff.opened", about.question()));
        var draft = new CaseDraft(about, CaseEvent.REASSIGNED).due(now()).saying(said);
        return about.mentor().map(draft::refusing).orElse(draft).change();
    }

    /** The mentor who has it, or is asked, is no mentor any more. What was reported rests on for the coordinator. */
    public CaseChange mentorLeft(Case about) {
        if (about.state() == CaseState.STOPPED) {
            return new CaseDraft(about, CaseEvent.MENTOR_LEFT).change();
        }
        String key = about.state() == CaseState.OFFERED ? "handoff.next" : "desk.mentor.left";
        var draft = new CaseDraft(about, CaseEvent.REASSIGNED)
                .due(now())
                .saying(List.of(notices.toMentee(about, withdrawing(about), key)));
        return about.mentor().map(draft::refusing).orElse(draft).change();
    }

    /** Half of a mentor's time is over. */
    public CaseChange remind(Case about, Mentor mentor) {
        Instant end = half(mentor, mentorsTime(about.state()).orElseThrow());
        return new CaseDraft(about, CaseEvent.REMINDED)
                .with(mentor.id())
                .due(end)
                .saying(notices.reminder(about, mentor, until(end)))
                .change();
    }

    /** Until when a mentor is to take a case, or to answer in it; empty where no mentor's time runs. */
    public Optional<Instant> deadline(Case about, Mentor mentor) {
        return mentorsTime(about.state()).flatMap(whole -> about.dueAt()
                .map(due -> about.reminded() ? due : mentor.hours().after(due, whole.dividedBy(2))));
    }

    private Optional<Duration> mentorsTime(CaseState state) {
        return switch (state) {
            case OFFERED -> Optional.of(properties.takeWithin());
            case ACCEPTED -> Optional.of(properties.answerWithin());
            case OPEN, ANSWERED, STOPPED, RESOLVED, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    /** A mentor's time is over. */
    public CaseChange expire(Case about) {
        List<Notice> said = new ArrayList<>(about.mentor().stream()
                .flatMap(account -> notices.toMentor(account, "mentor.expired").stream())
                .toList());
        said.add(notices.toMentee(
                about, withdrawing(about), about.state() == CaseState.OFFERED ? "handoff.next" : "handoff.late"));
        return new CaseDraft(about, CaseEvent.EXPIRED).due(now()).saying(said).change();
    }

    /** The mentor writes to the mentee. */
    public CaseChange answer(Case about, String words) {
        return answer(about, Letter.of(Letter.By.MENTOR, words, ""));
    }

    /** The mentor writes to the mentee, or sends her something. */
    public CaseChange answer(Case about, Letter letter) {
        var hers = notices.forMentee(about);
        var message = hers.letter("origin.mentor", letter, hers.forMentee(about));
        return new CaseDraft(about, CaseEvent.ANSWERED)
                .keeping()
                .due(now().plus(properties.assumeResolvedAfter()))
                .writing(letter)
                .saying(List.of(new Notice(about.conversation(), message)))
                .change();
    }

    /** The mentee writes to the mentor. */
    public CaseChange askMore(Case about, String words) {
        return askMore(about, Letter.of(Letter.By.MENTEE, words, ""));
    }

    /** The mentee writes to the mentor, or sends her something. */
    public CaseChange askMore(Case about, Letter letter) {
        Mentor mentor = about.mentor().flatMap(directory::find).orElse(null);
        var draft = new CaseDraft(about, CaseEvent.ASKED_MORE).keeping().writing(letter);
        if (mentor == null) {
            return draft.due(now()).change();
        }
        CaseTexts hers = notices.forMentor(mentor);
        var message = hers.letterAbout(about, letter);
        Instant half = half(mentor, properties.answerWithin());
        // Who asks again before she is answered must not push the answer away.
        return draft.due(about.state() == CaseState.ACCEPTED ? about.dueAt().orElse(half) : half)
                .saying(directory.conversations(mentor.id()).stream()
                        .map(conversation -> new Notice(conversation, message))
                        .toList())
                .change();
    }

    /** The mentee goes back to the guide and says how far it is solved. */
    public CaseChange leave(Case about, Solved solved) {
        String key =
                switch (solved) {
                    case YES -> "mentor.solved";
                    case PARTLY -> "mentor.partly";
                    case NO -> "mentor.left";
                };
        return closing(about, CaseEvent.CONFIRMED, key).solved(solved).change();
    }

    /** The mentee wants no answer any more. */
    public CaseChange withdraw(Case about) {
        return closing(about, CaseEvent.WITHDRAWN, "mentor.withdrawn").change();
    }

    /** The mentee has said nothing for long. */
    public CaseChange assumeResolved(Case about) {
        var hers = notices.forMentee(about);
        return new CaseDraft(about, CaseEvent.ASSUMED_RESOLVED)
                .keeping()
                .saying(List.of(notices.toMentee(
                        about, List.of(), "handoff.assumed", hers.time(properties.assumeResolvedAfter()))))
                .change();
    }

    private CaseDraft closing(Case about, CaseEvent event, String key) {
        List<Notice> said = about.mentor().stream()
                .flatMap(account -> notices.toMentor(account, key).stream())
                .toList();
        return new CaseDraft(about, event).keeping().saying(said);
    }

    private List<Choice> withdrawing(Case about) {
        return List.of(notices.forMentee(about).button(new CaseWish.Withdraw(about.id()), "handoff.withdraw"));
    }

    private Instant half(Mentor mentor, Duration whole) {
        return mentor.hours().after(now(), whole.dividedBy(2));
    }

    private Duration until(Instant end) {
        return Duration.between(now(), end);
    }

    private Instant now() {
        return clock.instant();
    }
}
