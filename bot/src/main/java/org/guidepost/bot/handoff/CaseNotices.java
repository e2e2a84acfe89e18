package org.guidepost.bot.handoff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange.Notice;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Paragraph;

/** What is said to the two people of a case, each in her language, wherever she can be reached. */
final class CaseNotices {

    private final Texts texts;
    private final MentorDirectory directory;
    private final UsualWait usualWait;

    CaseNotices(Texts texts, MentorDirectory directory, UsualWait usualWait) {
        this.texts = texts;
        this.directory = directory;
        this.usualWait = usualWait;
    }

    CaseTexts in(String language) {
        return new CaseTexts(texts, language);
    }

    CaseTexts forMentee(Case about) {
        return in(about.need().language());
    }

    CaseTexts forMentor(Mentor mentor) {
        return in(mentor.languages().getFirst());
    }

    /** Says something to the mentee. */
    Notice toMentee(Case about, List<Choice> choices, String key, Object... arguments) {
        return new Notice(about.conversation(), forMentee(about).notice(choices, key, arguments));
    }

    /** Says something to a mentee who begins to wait or goes on waiting: with how long that usually takes, if it is known. */
    Notice toWaitingMentee(Case about, List<Choice> choices, String key, Object... arguments) {
        return new Notice(about.conversation(), waiting(about.need().language(), choices, key, arguments));
    }

    /** The same message, for who is talking with the guide at this moment. */
    Message waiting(String language, List<Choice> choices, String key, Object... arguments) {
        CaseTexts hers = in(language);
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(hers.text(key, arguments))));
        usualWait
                .lengths()
                .map(usual -> hers.text("desk.usual", hers.time(usual.half()), hers.time(usual.most())))
                .map(Paragraph::new)
                .ifPresent(blocks::add);
        return hers.notice(blocks, choices);
    }

    /** Says something to a mentor in all of her conversations. */
    List<Notice> toMentor(String account, String key) {
        return directory.find(account).stream()
                .flatMap(mentor -> everywhere(mentor, forMentor(mentor).notice(List.of(), key)).stream())
                .toList();
    }

    /** Asks a mentor whether she takes a case. */
    List<Notice> offer(Case about, Mentor mentor, Duration time) {
        CaseTexts hers = forMentor(mentor);
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(hers.text("mentor.offer"))));
        blocks.addAll(hers.summary(about));
        blocks.add(new Paragraph(hers.text("mentor.offer.until", hers.time(time))));
        return everywhere(mentor, hers.notice(blocks, hers.forAsked(about)));
    }

    /** Reminds a mentor of a case. */
    List<Notice> reminder(Case about, Mentor mentor, Duration time) {
        CaseTexts hers = forMentor(mentor);
        List<Block> blocks = List.of(
                new Paragraph(hers.text("mentor.reminder", hers.time(time))),
                new Paragraph(hers.text("case.question", about.question())));
        return everywhere(
                mentor, hers.notice(blocks, about.state().isOwned() ? hers.forMentor(about) : hers.forAsked(about)));
    }

    private List<Notice> everywhere(Mentor mentor, Message message) {
        return directory.conversations(mentor.id()).stream()
                .map(conversation -> new Notice(conversation, message))
                .toList();
    }
}
