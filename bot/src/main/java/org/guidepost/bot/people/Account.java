package org.guidepost.bot.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param id random
 * @param name by which coordinators know her
 * @param mail her address in small letters, if she has given one; no two accounts have the same
 * @param language in which the pages speak to her, if she has chosen one: an ISO 639-1 code
 */
public record Account(String id, String name, Optional<String> mail, Set<Role> roles, Optional<String> language) {

    public Account {
        roles = Set.copyOf(roles);
        mail = mail.map(Account::inSmallLetters);
    }

    /** An address as it is stored and looked for. */
    static String inSmallLetters(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether she has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The same under another name and address. */
    public Account called(String newName, Optional<String> newMail) {
        return new Account(id, newName, newMail, roles, language);
    }

    /** The same with other roles. */
    public Account with(Set<Role> newRoles) {
        return new Account(id, name, mail, newRoles, language);
    }

    /** The same, spoken to in a language. */
    public Account speaking(String newLanguage) {
        return new Account(id, name, mail, roles, Optional.of(newLanguage));
    }
}
