package org.guidepost.evaluation.ask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guidepost.bot.answer.Composer;
import org.guidepost.bot.answer.DecisionPolicy;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.bot.launch.LaunchException;
import org.guidepost.bot.turn.Retrieving;
import org.guidepost.bot.understanding.Background;
import org.guidepost.bot.understanding.Understander;
import org.guidepost.evaluation.EvaluationContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/evaluate ask}: reads questions, writes answers, sums up on standard error. */
public final class AskEvaluation implements Command {

    private final AskOptions options;
    private final JsonMapper json = JsonMapper.builder().build();

    public AskEvaluation(AskOptions options) {
        this.options = options;
    }

    @Override
    public int run() throws IOException {
        List<AskedQuestion> questions = read(options.questions());
        try (var context = EvaluationContext.start()) {
            AskRunner runner = runner(context);
            questions.stream().limit(WARM_UP).forEach(question -> runner.ask(question, options.useLanguage()));
            List<Asked> asked = new ArrayList<>();
            try (BufferedWriter out = Files.newBufferedWriter(options.out())) {
                for (AskedQuestion question : questions) {
                    AskedAnswer answer = runner.ask(question, options.useLanguage());
                    out.write(json.writeValueAsString(answer));
                    out.newLine();
                    asked.add(new Asked(question, answer));
                }
            }
            AskSummary.of(asked).lines().forEach(System.err::println);
        }
        return 0;
    }

    /** The first questions are asked once before the clock counts: the runtime compiles what it runs often. */
    private static final int WARM_UP = 30;

    private static AskRunner runner(ApplicationContext context) {
        return new AskRunner(
                context.getBean(Understander.class),
                context.getBean(Retrieving.class),
                context.getBean(DecisionPolicy.class),
                context.getBean(Composer.class),
                context.getBean(Background.class),
                context.getBean(Clock.class));
    }

    private List<AskedQuestion> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new LaunchException("The file %s can't be read.".formatted(file));
        }
        List<AskedQuestion> questions = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                questions.add(parse(file, number, line));
            }
        }
        return questions;
    }

    private AskedQuestion parse(Path file, int number, String line) {
        try {
            AskedQuestion question = json.readValue(line, AskedQuestion.class);
            if (question.id() != null && question.text() != null) {
                return question;
            }
        } catch (JacksonException e) {
            // Said below, together with lines that lack a field.
        }
        throw new LaunchException(
                "%s, line %d: not a question; write {\"id\":\"1\",\"text\":\"…\"}.".formatted(file, number));
    }
}
