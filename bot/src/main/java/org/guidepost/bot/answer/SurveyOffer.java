package org.guidepost.bot.answer;

import java.util.List;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.survey.Sheets;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.survey.SurveyWishCode;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.text.Texts;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;

/** Offers a survey at a good moment. */
final class SurveyOffer {

    private final Texts texts;
    private final Surveys surveys;
    private final Sheets sheets;

    SurveyOffer(Texts texts, Surveys surveys, Sheets sheets) {
        this.texts = texts;
        this.surveys = surveys;
        this.sheets = sheets;
    }

    /**
     * The same reply, and the offer of a survey if this is a good moment for it: once, after something has helped her, never
     * while a human has the conversation and never soon after the guide had to decline.
     */
    Reply offering(Reply reply, Intent intent, Composition composition) {
        Conversation conversation = composition.conversation();
        if (!hasHelped(intent) || !isCalm(conversation)) {
            return reply;
        }
        return sheets.toOffer(conversation.id())
                .flatMap(surveys::find)
                .map(survey -> reply.followedBy(offer(survey, composition.language()))
                        .writing(sheets.offered(
                                conversation.id(),
                                survey.id(),
                                composition.language(),
                                composition.understanding().jurisdiction())))
                .orElse(reply);
    }

    private static boolean hasHelped(Intent intent) {
        return switch (intent) {
            case Intent.Rated(String turn, boolean helpful) -> helpful;
            case Intent.Feedback(FeedbackWish wish) -> wish instanceof FeedbackWish.Satisfied;
            default -> false;
        };
    }

    private static boolean isCalm(Conversation conversation) {
        return conversation.talk().isEmpty()
                && !conversation.isGroup()
                && conversation.recent().stream()
                        .noneMatch(turn -> turn.decision().equals("decline"));
    }

    private Message offer(Survey survey, String language) {
        return new Message(
                Origin.AUTOMATED,
                texts.get(language, "origin.automated"),
                language,
                List.of(new Paragraph(texts.get(language, "survey.offer"))),
                List.of(
                        button(
                                new SurveyWish.Open(survey.id()),
                                texts.get(
                                        language,
                                        "survey.offer.yes",
                                        survey.questions().size())),
                        button(new SurveyWish.Decline(survey.id()), texts.get(language, "survey.no"))));
    }

    private static Choice button(SurveyWish wish, String label) {
        return new Choice(SurveyWishCode.button(wish), label, Choice.Kind.ACTION);
    }
}
