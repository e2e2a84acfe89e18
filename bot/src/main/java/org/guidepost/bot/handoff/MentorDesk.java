package org.guidepost.bot.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.people.MentorConversations;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Title;
import org.guidepost.knowledge.guidance.Guidance;
import org.guidepost.knowledge.guidance.GuidanceReader;

/** What mentors wish about cases, in the chat that is linked with their account. */
final class MentorDesk {

    private static final int MOST_LETTERS = 6;
    private static final int MOST_FACTS = 5;

    private final Cases cases;
    private final CaseJournal journal;
    private final Letters letters;
    private final CaseSteps steps;
    private final CaseNotices notices;
    private final MentorDirectory directory;
    private final MentorConversations conversations;
    private final GuidanceReader guidance;

    MentorDesk(
            Cases cases,
            CaseJournal journal,
            Letters letters,
            CaseSteps steps,
            CaseNotices notices,
            MentorDirectory directory,
            MentorConversations conversations,
            GuidanceReader guidance) {
        this.cases = cases;
        this.journal = journal;
        this.letters = letters;
        this.steps = steps;
        this.notices = notices;
        this.directory = directory;
        this.conversations = conversations;
        this.guidance = guidance;
    }

    /** She opened the link of her invitation: this chat is hers from now on. */
    Handoff join(Asking asking, String code) {
        var texts = texts(asking);
        if (asking.conversation().isGroup()) {
            return Handoff.saying(texts.notice(List.of(), "handoff.only.private"));
        }
        List<Choice> cases = List.of(texts.button(new CaseWish.Mine(), "mentor.mine"));
        return conversations
                .accept(code, asking.conversation().id())
                .map(write -> new Handoff(List.of(texts.notice(cases, "mentor.welcome")), List.of(write)))
                .orElseGet(() -> Handoff.saying(texts.notice(List.of(), "mentor.invitation.over")));
    }

    /** Whether it is a mentor who writes in a conversation. */
    boolean writesIn(Conversation conversation) {
        return directory.writingIn(conversation.id()).isPresent();
    }

    Handoff accept(Asking asking, String id) {
        Optional<Mentor> mentor =
                directory.writingIn(asking.conversation().id()).flatMap(directory::find);
        return hers(asking, id)
                .filter(about -> about.state() == CaseState.OFFERED)
                .flatMap(about -> mentor.map(she -> new Handoff(
                        List.of(texts(asking).notice(texts(asking).forMentor(about), "mentor.accepted")),
                        List.of(journal.write(steps.accept(about, she)), writing(asking, Optional.of(id))))))
                .orElseGet(() -> notHers(asking));
    }

    Handoff pass(Asking asking, String id) {
        return hers(asking, id)
                .filter(about ->
                        about.state() == CaseState.OFFERED || about.state().isOwned())
                .flatMap(about -> about.mentor()
                        .map(account -> new Handoff(
                                List.of(texts(asking).notice(List.of(), "mentor.passed")),
                                List.of(journal.write(steps.pass(about, account))))))
                .orElseGet(() -> notHers(asking));
    }

    Handoff reply(Asking asking, String id) {
        return hers(asking, id)
                .filter(about -> about.state().isOwned())
                .map(about -> new Handoff(
                        List.of(texts(asking).notice(List.of(pausing(asking)), "mentor.write.now", about.question())),
                        List.of(writing(asking, Optional.of(id)), journal.concern(asking.turn(), List.of(id)))))
                .orElseGet(() -> notHers(asking));
    }

    Handoff pause(Asking asking) {
        return new Handoff(
                List.of(texts(asking)
                        .notice(List.of(texts(asking).button(new CaseWish.Mine(), "mentor.mine")), "mentor.paused")),
                List.of(writing(asking, Optional.empty())));
    }

    Handoff write(Asking asking, String id, String text) {
        return hers(asking, id)
                .filter(about -> about.state().after(CaseEvent.ANSWERED).isPresent())
                .map(about -> new Handoff(
                        List.of(texts(asking).notice(List.of(pausing(asking)), "mentor.sent")),
                        List.of(journal.write(steps.answer(about, Letter.of(Letter.By.MENTOR, text, asking.turn()))))))
                .orElseGet(() -> {
                    Handoff refusal = notHers(asking);
                    return new Handoff(refusal.messages(), List.of(writing(asking, Optional.empty())));
                });
    }

    Handoff mine(Asking asking) {
        var texts = texts(asking);
        Optional<String> account = directory.writingIn(asking.conversation().id());
        if (account.isEmpty()) {
            return notHers(asking);
        }
        List<Case> hers = cases.of(account.get());
        if (hers.isEmpty()) {
            return Handoff.saying(texts.notice(List.of(), "mentor.none"));
        }
        return new Handoff(
                hers.stream()
                        .map(about -> texts.notice(texts.summary(about), choices(about, texts)))
                        .toList(),
                List.of(journal.concern(
                        asking.turn(), hers.stream().map(Case::id).toList())));
    }

    Handoff background(Asking asking, String id) {
        return hers(asking, id).map(about -> background(asking, about)).orElseGet(() -> notHers(asking));
    }

    private Handoff background(Asking asking, Case about) {
        var texts = texts(asking);
        List<Block> blocks = new ArrayList<>(texts.summary(about));
        about.need()
                .topic()
                .flatMap(topic ->
                        guidance.read(topic, asking.language(), about.need().country()))
                .ifPresent(found -> addGuidance(blocks, found, texts));
        // Who is only asked sees the question and nothing that was written to somebody else.
        List<Letter> written = about.state().isOwned() ? letters.of(about.id()) : List.of();
        if (!written.isEmpty()) {
            blocks.add(new Title(texts.text("mentor.letters")));
            blocks.add(new Bullets(written.stream()
                    .skip(Math.max(0, written.size() - MOST_LETTERS))
                    .map(letter -> texts.text(writer(letter, about), words(letter, texts)))
                    .toList()));
        }
        return new Handoff(
                List.of(texts.notice(blocks, choices(about, texts))),
                List.of(journal.concern(asking.turn(), List.of(about.id()))));
    }

    private static List<Choice> choices(Case about, CaseTexts texts) {
        if (about.state() == CaseState.STOPPED) {
            return List.of();
        }
        return about.state().isOwned() ? texts.forMentor(about) : texts.forAsked(about);
    }

    private static String writer(Letter letter, Case about) {
        return switch (letter.by()) {
            case MENTEE -> "mentor.letter.hers";
            case MENTOR ->
                about.mentor().filter(letter::isFrom).isPresent() ? "mentor.letter.yours" : "talk.letter.earlier";
        };
    }

    private static String words(Letter letter, CaseTexts texts) {
        String words = letter.file().map(file -> "📎 " + file.name()).orElseGet(letter::text);
        return letter.changed() ? texts.text("talk.letter.changed", words) : words;
    }

    private static void addGuidance(List<Block> blocks, Guidance found, CaseTexts texts) {
        blocks.add(new Title(texts.text("mentor.knows", found.title())));
        CaseTexts.paragraphs(found.text()).forEach(blocks::add);
        if (!found.facts().isEmpty()) {
            blocks.add(new Bullets(found.facts().stream()
                    .limit(MOST_FACTS)
                    .map(fact -> "%s (%s) %s"
                            .formatted(
                                    fact.text(),
                                    fact.asOf().map(Object::toString).orElseGet(() -> texts.text("fact.undated")),
                                    fact.link()))
                    .toList()));
        }
        if (!found.next().isBlank()) {
            blocks.add(new NextStep(texts.text("next"), found.next()));
        }
    }

    private Optional<Case> hers(Asking asking, String id) {
        return directory
                .writingIn(asking.conversation().id())
                .flatMap(account -> cases.find(id).filter(about -> about.isWith(account)))
                .filter(about -> !about.state().isClosed());
    }

    private Handoff notHers(Asking asking) {
        return Handoff.saying(texts(asking).notice(List.of(), "mentor.not.yours"));
    }

    private TransactionalWrite writing(Asking asking, Optional<String> id) {
        return journal.writeTo(asking.conversation().id(), id);
    }

    private Choice pausing(Asking asking) {
        return texts(asking).button(new CaseWish.Pause(), "mentor.pause");
    }

    private CaseTexts texts(Asking asking) {
        return notices.in(asking.language());
    }
}
