package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.proposal.Proposal.Kind;
import org.guidepost.bot.proposal.Proposal.Source;
import org.guidepost.bot.proposal.Proposal.State;
import org.guidepost.bot.proposal.ProposalList;
import org.guidepost.bot.proposal.ProposalRow;
import org.guidepost.bot.text.Texts;

/** The table of the proposals, in the words of its reader. */
final class ProposalTable {

    private static final String STATE = "console.proposal.state.";
    private static final String KIND = "console.proposal.kind.";
    private static final String SOURCE = "console.proposal.source.";

    private final ProposalList proposals;
    private final Names names;
    private final Texts texts;

    ProposalTable(ProposalList proposals, Names names, Texts texts) {
        this.proposals = proposals;
        this.names = names;
        this.texts = texts;
    }

    Table<ProposalRow> in(Locale locale) {
        String reader = locale.getLanguage();
        SharedColumns shared = SharedColumns.of(names, reader);
        return new Table<>(
                Routes.PROPOSALS,
                List.of(
                        Column.of("title", "knowledge.title", ProposalRow::title)
                                .saying(row -> row.title().isEmpty() ? "–" : row.title())
                                .leadingTo(row -> Routes.PROPOSALS + "/" + row.id())
                                .sorting(),
                        Column.of("kind", "console.proposal.kind", (ProposalRow row) -> row.kind()
                                        .name())
                                .saying(row -> word(KIND, row.kind(), reader))
                                .sorting(),
                        Column.of("state", "knowledge.state", (ProposalRow row) -> row.state()
                                        .name())
                                .saying(row -> word(STATE, row.state(), reader))
                                .sorting(),
                        shared.language(ProposalRow::language),
                        Column.of("source", "console.proposal.source", (ProposalRow row) -> row.source()
                                        .name())
                                .saying(row -> word(SOURCE, row.source(), reader)),
                        Column.of("createdAt", "console.proposal.since", ProposalRow::createdAt)
                                .sorting(),
                        Column.of("editor", "console.proposal.editor", ProposalRow::editor)),
                List.of(
                        Filter.text("q", "console.search"),
                        Filter.choice("state", "knowledge.state", states(reader))
                                .usually(State.OPEN.name()),
                        Filter.choice("kind", "console.proposal.kind", options(KIND, Kind.values(), reader)),
                        shared.chosenLanguage(),
                        Filter.choice("source", "console.proposal.source", options(SOURCE, Source.values(), reader))),
                "-createdAt");
    }

    /** Each with how many there are. */
    private List<Option> states(String reader) {
        Map<State, Integer> counts = proposals.counts();
        return Stream.of(State.values())
                .map(state -> new Option(
                        state.name(), word(STATE, state, reader) + " (" + counts.getOrDefault(state, 0) + ")"))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>[] values, String reader) {
        return Stream.of(values)
                .map(value -> new Option(value.name(), word(prefix, value, reader)))
                .toList();
    }

    private String word(String prefix, Enum<?> value, String reader) {
        return texts.get(reader, prefix + value.name());
    }
}
