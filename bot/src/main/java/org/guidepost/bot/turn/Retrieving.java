package org.guidepost.bot.turn;

import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Letter;
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
            case Intent.Question(String text, boolean followUp) ->
                retriever.retrieve(new Query(text, understanding.writtenIn().orElse(understanding.language())));
            case Intent.LanguageCorrected(String language, String question) ->
                retriever.retrieve(new Query(question, language));
            case Intent.Casework(CaseWish.Write(String id, Letter.By by, String text))
            when by == Letter.By.MENTEE ->
                retriever.retrieve(new Query(text, understanding.writtenIn().orElse(understanding.language())));
            case Intent.Feedback(FeedbackWish.Comment(String text)) ->
                retriever.retrieve(new Query(text, understanding.writtenIn().orElse(understanding.language())));
            default -> Retrieval.NOTHING;
        };
    }
}
