package org.guidepost.bot.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.bot.escalation.EscalationPolicy;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.survey.SurveyWish;
import org.guidepost.bot.understanding.FeedbackWish;
import org.guidepost.bot.understanding.Intent;
import org.guidepost.bot.understanding.Understanding;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retrieval;
import org.guidepost.knowledge.Retrieval.Candidate;
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

    /**
     * Also without the country that a question names, if that finds something more certain: "how do I start a business in
     * Finland" is in most of its words about Finland, as only few ways of asking name a country.
     */
    private Retrieval search(String text, Understanding understanding) {
        String language = understanding.writtenIn().orElse(understanding.language());
        Retrieval found = understanding
                .alone()
                .map(alone -> withDistressOf(search(alone, language), search(text, language)))
                .orElseGet(() -> search(text, language));
        return understanding
                .placeless()
                .map(placeless -> search(placeless, language))
                .map(placeless -> certainty(placeless) > certainty(found)
                        ? withDistressOf(found, placeless)
                        : withDistressOf(placeless, found))
                .orElse(found);
    }

    private static double certainty(Retrieval retrieval) {
        return retrieval.best().map(Candidate::confidence).orElse(0.0);
    }

    /** A sign of distress that either search has found near the top stays there, also where "he hit me" looks like a follow-up. */
    private static Retrieval withDistressOf(Retrieval other, Retrieval chosen) {
        return distress(chosen).isPresent()
                ? chosen
                : distress(other).map(sign -> second(sign, chosen)).orElse(chosen);
    }

    private static Optional<Candidate> distress(Retrieval retrieval) {
        return retrieval.candidates().stream()
                .limit(2)
                .filter(candidate -> candidate.entry().equals(EscalationPolicy.DISTRESS))
                .findFirst();
    }

    private static Retrieval second(Candidate sign, Retrieval chosen) {
        List<Candidate> candidates = new ArrayList<>(chosen.candidates());
        candidates.removeIf(candidate -> candidate.entry().equals(sign.entry()));
        candidates.add(Math.min(1, candidates.size()), sign);
        return new Retrieval(candidates);
    }

    private Retrieval search(String text, String language) {
        return retriever.retrieve(new Query(text, language));
    }
}
