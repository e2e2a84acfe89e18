package org.guidepost.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.guidepost.bot.demo.DemoScript.Mentee;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.Case.Solved;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.CaseWishCode;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.PrivateNotes;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message.Choice;

/** Tells the stories of all mentees in the order of time; each deed is done by the class that does it in life. */
final class DemoStories {

    private static final long SEED = 20_261_122;
    private static final int SHORTEST_PAUSE = 15;
    private static final int LONGEST_PAUSE = 75;
    private static final String WOMAN = "woman";

    private final DemoChat chat;
    private final DemoStore store;
    private final Cases cases;
    private final CaseJournal journal;
    private final PrivateNotes notes;
    private final CaseSteps steps;
    private final Mentors mentors;
    private final Random random = new Random(SEED);
    private final Map<Mentee, String> questions = new HashMap<>();

    DemoStories(
            DemoChat chat,
            DemoStore store,
            Cases cases,
            CaseJournal journal,
            PrivateNotes notes,
            CaseSteps steps,
            Mentors mentors) {
        this.chat = chat;
        this.store = store;
        this.cases = cases;
        this.journal = journal;
        this.notes = notes;
        this.steps = steps;
        this.mentors = mentors;
    }

    /**
     * Tells them.
     *
     * @param accounts the ids of the mentors by their keys
     * @param end when the stories have come to where they are
     */
    void tell(List<Mentee> mentees, Map<String, String> accounts, DemoTime time, Instant end) {
        mentees.stream()
                .flatMap(mentee -> moments(mentee, end).stream())
                .sorted(Comparator.comparing(Moment::at))
                .forEach(moment -> {
                    time.set(moment.at());
                    if (moment.first()) {
                        chat.send(
                                moment.mentee(),
                                new Content.Command("country", moment.mentee().country()));
                    }
                    play(moment.mentee(), moment.act(), accounts);
                });
    }

    /** What is told of the same day happens within minutes, one thing after the other. */
    private List<Moment> moments(Mentee mentee, Instant end) {
        List<Moment> moments = new ArrayList<>();
        Instant earliest = Instant.MIN;
        for (Act act : mentee.story()) {
            Instant told = end.minus(act.ago());
            Instant at = told.isBefore(earliest) ? earliest : told;
            moments.add(new Moment(at, mentee, act, moments.isEmpty()));
            earliest = at.plus(Duration.ofSeconds(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE)));
        }
        return moments;
    }

    private void play(Mentee who, Act act, Map<String, String> accounts) {
        switch (act.deed()) {
            case ASKS -> ask(who, act.words());
            case WRITES -> chat.send(who, new Content.Utterance(act.words()));
            case LIKES -> rate(who, Choice.Kind.THUMB_UP);
            case DISLIKES -> rate(who, Choice.Kind.THUMB_DOWN);
            case PRESSES ->
                chat.button(who, choice -> choice.id().startsWith(act.words()))
                        .ifPresent(choice -> chat.send(who, new Content.Pressed(choice.id())));
            case WANTS -> wantAPerson(who, act.words().equals(WOMAN));
            case ANOTHER -> press(who, new CaseWish.Another(hers(who).id()));
            case SOLVED -> press(who, new CaseWish.Leave(hers(who).id(), Solved.YES));
            case PARTLY -> press(who, new CaseWish.Leave(hers(who).id(), Solved.PARTLY));
            case BACK -> press(who, new CaseWish.Leave(hers(who).id(), Solved.NO));
            case WITHDRAWS -> press(who, new CaseWish.Withdraw(hers(who).id()));
            case OFFERED -> change(who, about -> steps.offer(about, mentor(accounts.getOrDefault(act.words(), ""))));
            case REMINDED -> change(who, about -> steps.remind(about, holder(about)));
            case EXPIRED -> change(who, steps::expire);
            case LEFT -> change(who, steps::leaveToCoordinator);
            case ACCEPTED -> change(who, about -> steps.accept(about, holder(about)));
            case DECLINED ->
                change(who, about -> steps.pass(about, holder(about).id()));
            case ANSWERS -> change(who, about -> steps.answer(about, act.words()));
            case SILENT -> change(who, steps::assumeResolved);
            case NOTES -> note(hers(who), act.words());
        }
    }

    private void ask(Mentee who, String question) {
        questions.put(who, question);
        chat.send(who, new Content.Utterance(question));
    }

    /** An answer that can't be rated is not. */
    private void rate(Mentee who, Choice.Kind thumb) {
        chat.button(who, choice -> choice.kind() == thumb)
                .ifPresent(choice -> chat.send(who, new Content.Pressed(choice.id())));
    }

    /** Where the guide took her words for no question, she writes them once more for the mentor. */
    private void wantAPerson(Mentee who, boolean woman) {
        chat.send(who, new Content.Command("human", ""));
        Optional<Choice> open = chat.button(who, choice -> opens(choice, woman));
        if (open.isPresent()) {
            chat.send(who, new Content.Pressed(open.get().id()));
        } else {
            press(who, new CaseWish.Collect());
            chat.send(who, new Content.Utterance(questions.getOrDefault(who, "")));
        }
    }

    private static boolean opens(Choice choice, boolean woman) {
        return choice.id().startsWith(CaseWishCode.PREFIX)
                && CaseWishCode.wish(choice.id().substring(CaseWishCode.PREFIX.length()))
                        .filter(wish -> wish instanceof CaseWish.Open open && open.toWoman() == woman)
                        .isPresent();
    }

    private void press(Mentee who, CaseWish wish) {
        chat.send(who, new Content.Pressed(CaseWishCode.button(wish)));
    }

    private void change(Mentee who, Function<Case, CaseChange> step) {
        Case about = hers(who);
        if (!journal.apply(step.apply(about))) {
            throw new IllegalStateException("A case of the demonstration was moved by somebody else");
        }
        chat.deliver();
    }

    private void note(Case about, String words) {
        notes.add(about.id(), holder(about).id(), words);
    }

    private Case hers(Mentee who) {
        return store.conversationOf(DemoChat.CHANNEL, who.address())
                .flatMap(cases::activeIn)
                .orElseThrow(
                        () -> new IllegalStateException("A mentee of the demonstration has no case: " + who.address()));
    }

    private Mentor holder(Case about) {
        return mentor(about.mentor().orElse(""));
    }

    private Mentor mentor(String account) {
        return mentors.find(account)
                .orElseThrow(() -> new IllegalStateException("A story of the demonstration names nobody it knows"));
    }

    /** An act at its time. */
    private record Moment(Instant at, Mentee mentee, Act act, boolean first) {}
}
