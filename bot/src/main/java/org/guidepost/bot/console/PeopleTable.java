package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guidepost.bot.console.table.Column;
import org.guidepost.bot.console.table.Filter;
import org.guidepost.bot.console.table.Filter.Option;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.text.Texts;

/** The table of those who can sign in, in the words of its reader. */
final class PeopleTable {

    private final Texts texts;

    PeopleTable(Texts texts) {
        this.texts = texts;
    }

    Table<Account> in(Locale locale) {
        return new Table<>(
                Routes.PEOPLE,
                List.of(
                        Column.of("name", "console.name", Account::name)
                                .leadingTo(account -> Routes.PEOPLE + "/" + account.id())
                                .sorting(),
                        Column.of("roles", "people.roles", PeopleTable::roles)
                                .saying(account -> String.join(
                                        ", ",
                                        roles(account).stream()
                                                .map(role -> word(role, locale))
                                                .toList())),
                        Column.of("mail", "people.mail", Account::mail).sorting(),
                        Column.of("language", "knowledge.language", Account::language)),
                List.of(
                        Filter.text("q", "console.search"),
                        Filter.choice(
                                "roles",
                                "people.roles",
                                Stream.of(Role.values())
                                        .map(role -> new Option(role.name(), word(role.name(), locale)))
                                        .toList())),
                "name");
    }

    private static List<String> roles(Account account) {
        return account.roles().stream().map(Role::name).sorted().toList();
    }

    private String word(String role, Locale locale) {
        return texts.get(locale.getLanguage(), "people.role." + role);
    }
}
