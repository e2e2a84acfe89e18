package org.guidepost.bot.console;

import org.springframework.ui.Model;

/** The two pages that mentors and other people of the programme share; each names the list that it leads back to. */
final class AccountPages {

    private AccountPages() {}

    /**
     * Asks before somebody is removed.
     *
     * @param list the path of the list that she stands in
     */
    static String remove(Model model, String list, String id, String name) {
        model.addAttribute("list", list);
        model.addAttribute("id", id);
        model.addAttribute("name", name);
        return "account-remove";
    }

    /**
     * Shows links by which somebody signs in for the first time; they are shown once.
     *
     * @param list the path of the list that she stands in
     */
    static String links(Model model, String list, String name, Invitations.Invitation invitation) {
        model.addAttribute("list", list);
        model.addAttribute("name", name);
        model.addAttribute("invitation", invitation);
        return "account-links";
    }
}
