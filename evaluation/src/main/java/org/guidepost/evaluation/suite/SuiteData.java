package org.guidepost.evaluation.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guidepost.evaluation.ask.AskRun;
import org.guidepost.evaluation.bank.LabelledText;
import org.guidepost.evaluation.bank.LabelledTexts;
import org.guidepost.evaluation.metric.Case;

/** The data of one suite, read from where they lie. */
final class SuiteData {

    private final Suite suite;
    private final DataFolders folders;

    SuiteData(Suite suite, DataFolders folders) {
        this.suite = suite;
        this.folders = folders;
    }

    /** The texts that become entries, less those whose labels are left out. */
    List<LabelledText> bank() throws IOException {
        Set<String> leftOut = leftOut();
        return texts(suite.bank()).stream()
                .filter(text -> !leftOut.contains(text.label()))
                .toList();
    }

    List<LabelledText> questions() throws IOException {
        return relabelled(texts(suite.questions()));
    }

    List<LabelledText> validation() throws IOException {
        return relabelled(texts(suite.valid()));
    }

    /** Questions whose label no entry has any more are out of scope. */
    private List<LabelledText> relabelled(List<LabelledText> questions) throws IOException {
        Set<String> leftOut = leftOut();
        return questions.stream()
                .map(question -> leftOut.contains(question.label())
                        ? new LabelledText(LabelledText.OUT_OF_SCOPE, question.text())
                        : question)
                .toList();
    }

    private Set<String> leftOut() throws IOException {
        Set<String> labels = new HashSet<>();
        for (DataFile file : suite.leaveOut()) {
            try (InputStream in = folders.open(file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(labels::add);
            }
        }
        return labels;
    }

    private List<LabelledText> texts(List<DataFile> files) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (DataFile file : files) {
            try (InputStream in = folders.open(file)) {
                Columns columns = file.columns();
                texts.addAll(LabelledTexts.read(file.file(), columns == null ? in : columns.of(in)));
            }
        }
        return texts;
    }

    /** The questions, asked and judged. */
    List<Case> asked() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (DataFile file : suite.questions()) {
            try (var lines = new BufferedReader(new InputStreamReader(folders.open(file), StandardCharsets.UTF_8))) {
                cases.addAll(AskRun.cases(file.file(), lines));
            }
        }
        return cases;
    }
}
