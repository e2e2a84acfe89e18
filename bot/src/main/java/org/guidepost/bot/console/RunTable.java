package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.publication.GateRun;
import org.guidepost.bot.text.Texts;

/** The table of the tries on the test questions, in the words of its reader. */
final class RunTable {

    private static final String STATE = "console.proposal.gate.";

    private final Texts texts;

    RunTable(Texts texts) {
        this.texts = texts;
    }

    Table<GateRun> in(Locale locale) {
        return new Table<>(
                Routes.RUNS,
                List.of(
                        Column.of("startedAt", "questions.at", GateRun::startedAt)
                                .leadingTo(run -> Routes.RUNS + "/" + run.id())
                                .sorting(),
                        Column.of("state", "knowledge.state", (GateRun run) -> run.state()
                                        .name())
                                .saying(run -> word(run.state(), locale))
                                .sorting(),
                        Column.of("proposal", "runs.proposal", GateRun::proposal)
                                .leadingTo(run -> Routes.PROPOSALS + "/" + run.proposal()),
                        Column.of("cases", "runs.cases", GateRun::cases),
                        Column.of("rightBefore", "runs.before", GateRun::rightBefore)
                                .sorting(),
                        Column.of("rightAfter", "runs.after", GateRun::rightAfter)
                                .sorting(),
                        Column.of("findings", "runs.findings", (GateRun run) -> run.findings()
                                        .size())
                                .sorting(),
                        Column.of("override", "runs.override", GateRun::override)),
                List.of(
                        Filter.text("q", "console.search"),
                        Filter.choice(
                                "state",
                                "knowledge.state",
                                Stream.of(GateRun.State.values())
                                        .map(state -> new Option(state.name(), word(state, locale)))
                                        .toList())),
                "-startedAt");
    }

    private String word(GateRun.State state, Locale locale) {
        return texts.get(locale.getLanguage(), STATE + state.name());
    }
}
