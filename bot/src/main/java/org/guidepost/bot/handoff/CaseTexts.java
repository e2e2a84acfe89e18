package org.guidepost.bot.handoff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.CaseWishCode;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.ChoiceIds;
import org.guidepost.bot.understanding.FeedbackWish.Satisfied;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;

/** Messages about a case, in one language. */
final class CaseTexts {

    private static final long MOST_HOURS = 48;

    private final Texts texts;
    private final String language;

    CaseTexts(Texts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** A notice of the program itself. */
    Message notice(List<Choice> choices, String key, Object... arguments) {
        return notice(List.of(new Paragraph(text(key, arguments))), choices);
    }

    Message notice(List<Block> blocks, List<Choice> choices) {
        return new Message(Origin.AUTOMATED, text("origin.automated"), language, blocks, choices);
    }

    /** What a human wrote, in her own words. */
    Message letter(String from, String words, List<Choice> choices) {
        return new Message(Origin.PERSON, text(from), language, paragraphs(words), choices);
    }

    /** What a mentee wrote, under the question that it belongs to: a mentor may have several. */
    Message letterAbout(Case about, String words) {
        List<Block> blocks = new ArrayList<>(List.of(new Notice(text("case.question", about.question()))));
        blocks.addAll(paragraphs(words));
        return new Message(Origin.PERSON, text("origin.mentee"), language, blocks, forMentor(about));
    }

    static List<Block> paragraphs(String words) {
        List<Block> blocks = new ArrayList<>();
        words.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line)));
        return blocks;
    }

    Choice button(CaseWish wish, String key) {
        return new Choice(CaseWishCode.button(wish), text(key), Choice.Kind.ACTION);
    }

    /** A length of time as people say it; always rounded up, so that nobody is promised too much. */
    String time(Duration length) {
        long hours = Math.max(1, length.plusMinutes(59).toHours());
        return hours <= MOST_HOURS
                ? text("time.hours", hours)
                : text("time.days", length.plusHours(23).toDays());
    }

    /** What it is about, for somebody who is to help: language, country, and why the guide does not answer. */
    List<Block> summary(Case about) {
        Locale reader = Locale.of(language);
        String spoken = Locale.of(about.need().language()).getDisplayLanguage(reader);
        String where = about.need()
                .country()
                .map(code -> Locale.of("", code).getDisplayCountry(reader))
                .orElseGet(() -> text("case.country.unknown"));
        return List.of(
                new Paragraph(text("case.question", about.question())),
                new Paragraph(text("case.about", spoken, where)),
                new Paragraph(text("case.reason." + about.reason())));
    }

    /** What a mentee can do with a case that a mentor has. */
    List<Choice> forMentee(Case about) {
        return List.of(
                button(new CaseWish.Leave(about.id(), Case.Solved.YES), "handoff.solved"),
                button(new CaseWish.Leave(about.id(), Case.Solved.PARTLY), "handoff.partly"),
                button(new CaseWish.Another(about.id()), "handoff.another"),
                button(new CaseWish.Leave(about.id(), Case.Solved.NO), "handoff.back"));
    }

    /** Asks how content she is with what a mentor wrote; who presses nothing has said nothing. */
    Message howContent(String id) {
        List<Choice> stars = IntStream.rangeClosed(Satisfied.FEWEST, Satisfied.MOST)
                .mapToObj(number -> new Choice(
                        ChoiceIds.feedback(new Satisfied(id, number)),
                        text("feedback.stars." + number),
                        Choice.Kind.ACTION))
                .toList();
        return notice(stars, "feedback.stars");
    }

    /** What a mentor can do with a case that she has. */
    List<Choice> forMentor(Case about) {
        return List.of(
                button(new CaseWish.Reply(about.id()), "mentor.reply"),
                button(new CaseWish.Background(about.id()), "mentor.background"),
                button(new CaseWish.Pass(about.id()), "mentor.pass.on"));
    }

    /** What a mentor can do with a case that she is asked to take. */
    List<Choice> forAsked(Case about) {
        return List.of(
                button(new CaseWish.Accept(about.id()), "mentor.accept"),
                button(new CaseWish.Pass(about.id()), "mentor.pass"),
                button(new CaseWish.Background(about.id()), "mentor.background"));
    }
}
