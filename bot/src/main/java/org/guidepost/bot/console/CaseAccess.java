package org.guidepost.bot.console;

import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.people.Role;

/** Who may propose what was answered in a case: the mentor who has it or had it last, and coordinators. */
final class CaseAccess {

    private final Cases cases;

    CaseAccess(Cases cases) {
        this.cases = cases;
    }

    boolean mayPropose(SignedIn who, String id) {
        return cases.find(id)
                .filter(about ->
                        about.isWith(who.account().id()) || who.account().is(Role.COORDINATOR))
                .isPresent();
    }
}
