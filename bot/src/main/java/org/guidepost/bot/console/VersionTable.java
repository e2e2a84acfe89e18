package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.publication.VersionRow;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ConstantWords;
import org.springframework.web.util.UriComponentsBuilder;

/** The table of what was published, in the words of its reader. */
final class VersionTable {

    private static final String STATE = "console.versions.";

    private final Texts texts;

    VersionTable(Texts texts) {
        this.texts = texts;
    }

    Table<VersionRow> in(Locale locale) {
        String reader = locale.getLanguage();
        return new Table<>(
                Routes.VERSIONS,
                List.of(
                        Column.of("path", "console.versions.path", VersionRow::path)
                                .leadingTo(row -> address(row.path()))
                                .sorting(),
                        Column.of("version", "console.versions.version", VersionRow::version)
                                .sorting(),
                        Column.of("state", "knowledge.state", (VersionRow row) -> ConstantWords.word(row.state()))
                                .saying(row -> texts.get(reader, STATE + ConstantWords.word(row.state()))),
                        Column.of("at", "questions.at", VersionRow::at).sorting(),
                        Column.of("name", "audit.who", VersionRow::name),
                        Column.of("proposal", "console.versions.proposal", VersionRow::proposal)
                                .leadingTo(row -> row.proposal()
                                        .map(id -> Routes.PROPOSALS + "/" + id)
                                        .orElse(""))),
                List.of(
                        Filter.text("q", "console.search"),
                        Filter.choice(
                                "state",
                                "knowledge.state",
                                ConstantWords.words(VersionRow.State.class).stream()
                                        .map(state -> new Option(state, texts.get(reader, STATE + state)))
                                        .toList())),
                "-at");
    }

    /** The page of a place. */
    static String address(String path) {
        return UriComponentsBuilder.fromPath(Routes.VERSIONS)
                .queryParam("path", "{path}")
                .encode()
                .buildAndExpand(path)
                .toUriString();
    }
}
