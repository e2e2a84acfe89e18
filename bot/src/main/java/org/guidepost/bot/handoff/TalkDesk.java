package org.guidepost.bot.handoff;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.conversation.Talk;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Letters.SentLetter;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.connectors.channel.Message.Choice;

/** What either of the two of a case wishes about their talk, in a chat. Who is which of them is looked up. */
final class TalkDesk {

    private final Cases cases;
    private final CaseJournal journal;
    private final Letters letters;
    private final Separations separations;
    private final CaseSteps steps;
    private final TalkSteps talk;
    private final CaseNotices notices;
    private final MentorDirectory directory;

    TalkDesk(
            Cases cases,
            CaseJournal journal,
            Letters letters,
            Separations separations,
            CaseSteps steps,
            TalkSteps talk,
            CaseNotices notices,
            MentorDirectory directory) {
        this.cases = cases;
        this.journal = journal;
        this.letters = letters;
        this.separations = separations;
        this.steps = steps;
        this.talk = talk;
        this.notices = notices;
        this.directory = directory;
    }

    /** One of the two people of a case. */
    private record Party(Case about, Letter.By by) {}

    Handoff trouble(Asking asking, String id) {
        return party(asking, id)
                .map(one -> {
                    CaseTexts texts = texts(asking);
                    boolean names = one.about().state().isOwned()
                            && !one.about().standing().knowEachOther();
                    return Handoff.saying(texts.notice(texts.more(one.about(), names), "talk.more.what"));
                })
                .orElseGet(() -> gone(asking));
    }

    Handoff report(Asking asking, String id) {
        return party(asking, id, CaseEvent.REPORTED)
                .map(one -> writing(talk.report(one.about(), one.by())))
                .orElseGet(() -> gone(asking));
    }

    /** A case that goes on goes on with another mentor. */
    Handoff neverAgain(Asking asking, String id) {
        return party(asking, id)
                .flatMap(one -> one.about().mentor().map(mentor -> neverAgain(asking, one, mentor)))
                .orElseGet(() -> gone(asking));
    }

    private Handoff neverAgain(Asking asking, Party one, String mentor) {
        Case about = one.about();
        TransactionalWrite apart = separations.keepApart(about.id(), mentor);
        boolean goesOn = about.state().isOwned() || about.state() == CaseState.OFFERED;
        var done = List.of(texts(asking).notice(List.of(), "talk.never.done"));
        return goesOn
                ? new Handoff(done, List.of(apart, journal.write(leave(one, mentor))))
                : new Handoff(done, List.of(apart));
    }

    private CaseChange leave(Party one, String mentor) {
        return switch (one.by()) {
            case MENTEE -> steps.another(one.about());
            case MENTOR -> steps.pass(one.about(), mentor);
        };
    }

    /** Only who is writing for this very case is asked: what she writes next must not go into another. */
    Handoff names(Asking asking, String id) {
        CaseTexts texts = texts(asking);
        Optional<Party> one = party(asking, id, CaseEvent.NAME_OFFERED);
        if (one.isEmpty() || one.get().about().standing().knowEachOther()) {
            return gone(asking);
        }
        boolean writesHere = asking.conversation()
                .talk()
                .map(Talk::caseId)
                .filter(id::equals)
                .isPresent();
        return Handoff.saying(
                writesHere
                        ? texts.notice(
                                List.of(texts.button(new CaseWish.NoNames(id), "talk.names.no")), "talk.names.how")
                        : texts.notice(
                                List.of(texts.button(new CaseWish.Reply(id), "mentor.reply")), "talk.names.first"));
    }

    Handoff offerName(Asking asking, String id, String card) {
        if (card.length() > TalkSteps.LONGEST_CARD) {
            return Handoff.saying(texts(asking).notice(names(id, asking), "talk.names.long", TalkSteps.LONGEST_CARD));
        }
        return party(asking, id, CaseEvent.NAME_OFFERED)
                .filter(one -> !one.about().standing().knowEachOther())
                .map(one -> writing(talk.offerName(one.about(), one.by(), card)))
                .orElseGet(() -> gone(asking));
    }

    private List<Choice> names(String id, Asking asking) {
        return List.of(texts(asking).button(new CaseWish.Names(id), "talk.names"));
    }

    Handoff noNames(Asking asking, String id) {
        return party(asking, id, CaseEvent.NAME_WITHDRAWN)
                .filter(one -> !one.about().standing().knowEachOther())
                .map(one -> one.about().standing().card(one.by()).isPresent()
                        ? writing(talk.withdrawName(one.about(), one.by()))
                        : Handoff.saying(texts(asking).notice(List.of(), "talk.names.hidden")))
                .orElseGet(() -> gone(asking));
    }

    Handoff hold(Asking asking, String id, String text) {
        return party(asking, id, CaseEvent.HELD)
                .filter(one -> one.by() == Letter.By.MENTEE)
                .map(one -> writing(talk.hold(one.about(), Letter.of(Letter.By.MENTEE, text, asking.turn()))))
                .orElseGet(() -> gone(asking));
    }

    /** A correction goes to whom the letter went, whatever she is writing for now. */
    Handoff rewrite(Asking asking, String original, String text) {
        return letters.sent(asking.conversation().id(), original)
                .flatMap(sent -> party(asking, sent.caseId(), CaseEvent.EDITED).map(one -> rewrite(one, sent, text)))
                .orElseGet(() -> Handoff.saying(texts(asking).notice(List.of(), "talk.changed.not")));
    }

    private Handoff rewrite(Party one, SentLetter sent, String text) {
        return writing(talk.rewrite(one.about(), one.by(), sent.turn(), text, sent.held()));
    }

    /** What both are told comes with the change itself. */
    private Handoff writing(CaseChange change) {
        return new Handoff(List.of(), List.of(journal.write(change)));
    }

    private Optional<Party> party(Asking asking, String id, CaseEvent event) {
        return party(asking, id).filter(one -> one.about().state().after(event).isPresent());
    }

    private Optional<Party> party(Asking asking, String id) {
        String here = asking.conversation().id();
        return cases.find(id)
                .flatMap(about -> about.conversation().equals(here)
                        ? Optional.of(new Party(about, Letter.By.MENTEE))
                        : directory
                                .writingIn(here)
                                .filter(about::isWith)
                                .map(account -> new Party(about, Letter.By.MENTOR)));
    }

    private Handoff gone(Asking asking) {
        return Handoff.saying(texts(asking).notice(List.of(), "handoff.gone"));
    }

    private CaseTexts texts(Asking asking) {
        return notices.in(asking.language());
    }
}
