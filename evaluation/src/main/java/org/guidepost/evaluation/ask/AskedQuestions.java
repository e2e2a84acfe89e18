package org.guidepost.evaluation.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guidepost.bot.launch.LaunchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions, a line of JSON each; empty lines are passed over. */
final class AskedQuestions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AskedQuestions() {}

    /**
     * @param name of the file, for messages
     * @throws LaunchException if a line is no question
     */
    static List<AskedQuestion> read(String name, BufferedReader lines) throws IOException {
        List<AskedQuestion> questions = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                questions.add(parse(name, number, line));
            }
        }
        return questions;
    }

    private static AskedQuestion parse(String name, int number, String line) {
        try {
            AskedQuestion question = JSON.readValue(line, AskedQuestion.class);
            if (question.id() != null && question.text() != null) {
                return question;
            }
        } catch (JacksonException e) {
            // Said below, together with lines that lack a field.
        }
        throw new LaunchException(
                "%s, line %d: not a question; write {\"id\":\"1\",\"text\":\"…\"}.".formatted(name, number));
    }
}
