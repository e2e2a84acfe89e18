package org.guidepost.evaluation.ask;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guidepost.bot.launch.Commands.Command;
import org.guidepost.bot.launch.LaunchException;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/evaluate ask}: reads questions, writes answers, sums up on standard error. */
public final class AskEvaluation implements Command {

    private final AskOptions options;
    private final JsonMapper json = JsonMapper.builder().build();

    public AskEvaluation(AskOptions options) {
        this.options = options;
    }

    /** Questions are read before anything is started, and the output opened: mistakes are told at once. */
    @Override
    public int run() throws IOException {
        List<AskedQuestion> questions = read(options.questions());
        try (BufferedWriter out = Files.newBufferedWriter(options.out())) {
            List<Asked> asked = AskRun.of(questions, options.useLanguage());
            for (Asked one : asked) {
                out.write(json.writeValueAsString(one.answer()));
                out.newLine();
            }
            AskSummary.of(asked).lines().forEach(System.err::println);
        }
        return 0;
    }

    private static List<AskedQuestion> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new LaunchException("The file %s can't be read.".formatted(file));
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return AskedQuestions.read(file.toString(), lines);
        }
    }
}
