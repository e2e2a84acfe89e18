package org.guidepost.bot.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.PastTurn;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.escalation.EscalationPolicy;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseOpening;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.bot.privacy.Consents;
import org.guidepost.bot.privacy.Consents.Purpose;
import org.guidepost.bot.profile.Profile;
import org.guidepost.bot.profile.Profiles;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;

/** What mentees wish about their cases. A case is theirs by the conversation that it was asked in. */
final class MenteeDesk {

    private final Cases cases;
    private final CaseJournal journal;
    private final Separations separations;
    private final CaseSteps steps;
    private final TalkSteps talk;
    private final CaseNotices notices;
    private final MentorDirectory directory;
    private final EscalationPolicy escalation;
    private final Profiles profiles;
    private final Consents consents;

    MenteeDesk(
            Cases cases,
            CaseJournal journal,
            Separations separations,
            CaseSteps steps,
            TalkSteps talk,
            CaseNotices notices,
            MentorDirectory directory,
            EscalationPolicy escalation,
            Profiles profiles,
            Consents consents) {
        this.cases = cases;
        this.journal = journal;
        this.separations = separations;
        this.steps = steps;
        this.talk = talk;
        this.notices = notices;
        this.directory = directory;
        this.escalation = escalation;
        this.profiles = profiles;
        this.consents = consents;
    }

    /** She is told who will read what, before anything is passed on. */
    Handoff offer(Asking asking) {
        return offer(asking, lastQuestion(asking));
    }

    /** The same for a question that she has written for it, which is that of this very turn. */
    Handoff offer(Asking asking, String written) {
        return offer(asking, Optional.of(written));
    }

    private Handoff offer(Asking asking, Optional<String> question) {
        var texts = notices.in(asking.language());
        if (asking.conversation().isGroup()) {
            return Handoff.saying(texts.notice(List.of(), "handoff.only.private"));
        }
        if (separations.isBlocked(asking.conversation().id())) {
            return Handoff.saying(talk.blocked(texts));
        }
        return cases.activeIn(asking.conversation().id())
                .map(active -> underWay(active, asking))
                .orElseGet(() -> Handoff.saying(
                        question.map(words -> texts.notice(waysToAsk(asking, texts), "handoff.offer", words))
                                .orElseGet(() -> offerToWrite(texts))));
    }

    private static Message offerToWrite(CaseTexts texts) {
        return texts.notice(List.of(texts.button(new CaseWish.Collect(), "handoff.write")), "handoff.offer.empty");
    }

    private List<Choice> waysToAsk(Asking asking, CaseTexts texts) {
        List<Choice> ways =
                new ArrayList<>(List.of(texts.button(new CaseWish.Open(asking.turn(), false), "handoff.open")));
        if (directory.all().stream().anyMatch(Mentor::woman)) {
            ways.add(texts.button(new CaseWish.Open(asking.turn(), true), "handoff.open.woman"));
        }
        ways.add(texts.button(new CaseWish.Collect(), "handoff.write.other"));
        return ways;
    }

    Handoff collect(Asking asking) {
        return Handoff.saying(notices.in(asking.language()).notice(List.of(), "handoff.collect"));
    }

    /** What she was shown goes to a mentor, whatever she has asked since. */
    Handoff open(Asking asking, String turn, boolean toWoman) {
        return cases.askedIn(turn, asking.conversation().id())
                .map(question -> openWith(asking, question, toWoman))
                .orElseGet(() -> Handoff.saying(offerToWrite(notices.in(asking.language()))));
    }

    private Handoff openWith(Asking asking, String question, boolean toWoman) {
        var texts = notices.in(asking.language());
        Optional<Case> active = cases.activeIn(asking.conversation().id());
        if (active.isPresent()) {
            return underWay(active.get(), asking);
        }
        if (asking.conversation().isGroup()) {
            return Handoff.saying(texts.notice(List.of(), "handoff.only.private"));
        }
        if (separations.isBlocked(asking.conversation().id())) {
            return Handoff.saying(talk.blocked(texts));
        }
        if (directory.all().isEmpty()) {
            return Handoff.saying(texts.notice(List.of(), "person.wanted.nowhere"));
        }
        Profile profile = profiles.of(asking.conversation().id());
        var opening = new CaseOpening(
                question,
                escalation.reason(asking.conversation()),
                asking.language(),
                asking.country(),
                topicOf(question, asking),
                toWoman,
                profile.stage(),
                profile.sector());
        return new Handoff(
                List.of(notices.waiting(asking.language(), List.of(), "handoff.opened", question)),
                List.of(journal.open(asking.turn(), opening), agreed(asking)));
    }

    /** She was told who reads what, with her question or before she wrote one. */
    private TransactionalWrite agreed(Asking asking) {
        return consents.given(
                asking.conversation().id(),
                Purpose.QUESTION_TO_MENTOR,
                asking.language(),
                notices.in(asking.language()).text("handoff.offer.empty"));
    }

    Handoff withdraw(Asking asking, String id) {
        return change(
                asking,
                id,
                CaseEvent.WITHDRAWN,
                steps::withdraw,
                "handoff.withdrawn",
                List.of(consents.withdrawn(asking.conversation().id(), Purpose.QUESTION_TO_MENTOR)));
    }

    List<TransactionalWrite> withdrawAll(String conversation) {
        return cases.activeIn(conversation).stream()
                .map(active -> journal.write(steps.withdraw(active)))
                .toList();
    }

    Handoff leave(Asking asking, String id, Case.Solved solved) {
        String key = solved == Case.Solved.NO ? "handoff.left" : "handoff.thanks";
        Handoff left = change(asking, id, CaseEvent.CONFIRMED, about -> steps.leave(about, solved), key, List.of());
        return left.writes().isEmpty()
                ? left
                : left.andSaying(notices.in(asking.language()).howContent(id));
    }

    /** What she is told comes with the change itself. */
    Handoff another(Asking asking, String id) {
        return hers(asking, id, CaseEvent.REASSIGNED)
                .map(about -> new Handoff(List.of(), List.of(journal.write(steps.another(about)))))
                .orElseGet(() -> tooLate(asking));
    }

    /** Nothing is said to her: the guide is silent while a mentor has the conversation. */
    Handoff write(Asking asking, String id, String text) {
        return hers(asking, id, CaseEvent.ASKED_MORE)
                .map(about -> new Handoff(
                        List.of(),
                        List.of(journal.write(steps.askMore(about, Letter.of(Letter.By.MENTEE, text, asking.turn()))))))
                .orElseGet(() -> tooLate(asking));
    }

    private Handoff change(
            Asking asking,
            String id,
            CaseEvent event,
            Function<Case, CaseChange> step,
            String said,
            List<TransactionalWrite> also) {
        return hers(asking, id, event)
                .map(about -> new Handoff(
                        List.of(notices.in(asking.language()).notice(List.of(), said)),
                        Stream.concat(Stream.of(journal.write(step.apply(about))), also.stream())
                                .toList()))
                .orElseGet(() -> tooLate(asking));
    }

    private Optional<Case> hers(Asking asking, String id, CaseEvent event) {
        return cases.find(id)
                .filter(about ->
                        about.conversation().equals(asking.conversation().id()))
                .filter(about -> about.state().after(event).isPresent())
                // What was reported is a coordinator's to decide.
                .filter(about -> about.state() != CaseState.STOPPED);
    }

    private Handoff tooLate(Asking asking) {
        return Handoff.saying(notices.in(asking.language()).notice(List.of(), "handoff.gone"));
    }

    private Handoff underWay(Case active, Asking asking) {
        CaseTexts texts = notices.in(asking.language());
        return Handoff.saying(
                switch (active.state()) {
                    case OPEN, OFFERED ->
                        notices.waiting(
                                asking.language(),
                                List.of(texts.button(new CaseWish.Withdraw(active.id()), "handoff.withdraw")),
                                "handoff.looking",
                                active.question());
                    case STOPPED -> texts.notice(List.of(), "talk.stopped");
                    case ACCEPTED, ANSWERED, RESOLVED, WITHDRAWN, CLOSED ->
                        texts.notice(texts.forMentee(active), "handoff.under.way", active.question());
                });
    }

    private Optional<String> lastQuestion(Asking asking) {
        return asking.conversation()
                .lastQuestion()
                .filter(escalation::canBePassedOn)
                .map(PastTurn::question);
    }

    /** The entry that the guide found for this very question; none where it is written anew. */
    private static Optional<String> topicOf(String question, Asking asking) {
        return asking.conversation().recent().stream()
                .filter(turn -> !turn.isAboutAPerson() && turn.question().equals(question))
                .findFirst()
                .flatMap(PastTurn::entry);
    }
}
