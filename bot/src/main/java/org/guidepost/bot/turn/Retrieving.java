package org.guidepost.bot.turn;

import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retriever;

/** Searches for what was understood; what needs no search finds nothing. */
public final class Retrieving {

    private final Retriever retriever;

    public Retrieving(Retriever retriever) {
        this.retriever = retriever;
    }

    public Retrieval retrieve(Understanding understanding) {
        return switch (understanding.intent()) {
            case Intent.LanguageCorrected(String language, String question) -> search(question, language);
            case Intent.Question(String text, boolean followUp) -> search(text, understanding);
            case Intent.Feedback(FeedbackWish.Comment(String text)) -> search(text, understanding);
            case Intent.Surveying(SurveyWish.Write(String text)) -> search(text, understanding);
            case Intent.Casework(CaseWish.Rewrite(String original, String text)) -> search(text, understanding);
            case Intent.Casework(CaseWish.OpenWith(String question)) -> search(question, understanding);
            case Intent.Casework(CaseWish.OfferName(String id, String card)) -> search(card, understanding);
            case Intent.Casework(CaseWish.Write(String id, Letter.By by, String text))
            when by == Letter.By.MENTEE -> search(text, understanding);
            default -> Retrieval.NOTHING;
        };
    }

    private Retrieval search(String text, Understanding understanding) {
        return search(text, understanding.writtenIn().orElse(understanding.language()));
    }

    private Retrieval search(String text, String language) {
        return retriever.retrieve(new Query(text, language));
    }
}
