package org.guidepost.evaluation.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.guidepost.bot.answer.Composer;
import org.guidepost.bot.answer.DecisionPolicy;
import org.guidepost.bot.turn.Retrieving;
import org.guidepost.bot.understanding.Background;
import org.guidepost.bot.understanding.Understander;
import org.guidepost.evaluation.EvaluationContext;
import org.guidepost.evaluation.metric.Case;
import org.springframework.context.ApplicationContext;

/** Asks the shipped content, as the bot would, one question after the other. */
public final class AskRun {

    /** The first questions are asked once before the clock counts: the runtime compiles what it runs often. */
    private static final int WARM_UP = 30;

    private AskRun() {}

    /**
     * The labelled questions of a file, judged; the language of a question must be found out.
     *
     * @param name of the file, for messages
     */
    public static List<Case> cases(String name, BufferedReader lines) throws IOException {
        List<AskedQuestion> labelled = AskedQuestions.read(name, lines).stream()
                .filter(AskedQuestion::isLabelled)
                .toList();
        return of(labelled, false).stream().map(Asked::asCase).toList();
    }

    /**
     * @param useLanguage whether the line's language counts as the one that the person chose
     */
    static List<Asked> of(List<AskedQuestion> questions, boolean useLanguage) {
        try (var context = EvaluationContext.start()) {
            AskRunner runner = runner(context);
            questions.stream().limit(WARM_UP).forEach(question -> runner.ask(question, useLanguage));
            return questions.stream()
                    .map(question -> new Asked(question, runner.ask(question, useLanguage)))
                    .toList();
        }
    }

    private static AskRunner runner(ApplicationContext context) {
        return new AskRunner(
                context.getBean(Understander.class),
                context.getBean(Retrieving.class),
                context.getBean(DecisionPolicy.class),
                context.getBean(Composer.class),
                context.getBean(Background.class),
                context.getBean(Clock.class));
    }
}
