package org.guidepost.bot.console;

import java.util.regex.Pattern;
import org.guidepost.bot.people.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody begins, and in which language. */
@Controller
@ConditionalOnWebApplication
final class HomeController {

    /** A page of the console and nothing that leads out of it. */
    private static final Pattern PAGE = Pattern.compile("/console(/[A-Za-z0-9_-]+)*");

    private final Accounts accounts;
    private final ConsoleLanguage languages;

    HomeController(Accounts accounts, ConsoleLanguage languages) {
        this.accounts = accounts;
        this.languages = languages;
    }

    @GetMapping(Routes.CONSOLE)
    String home(SignedIn who) {
        return "redirect:" + ConsoleAdvice.home(who.account());
    }

    /** Whoever is refused is brought here within the server. */
    @RequestMapping(
            path = Routes.REFUSED,
            method = {RequestMethod.GET, RequestMethod.POST})
    String refuse() {
        return "refused";
    }

    /**
     * Speaks another language from now on.
     *
     * @param to its code
     * @param back the page to go back to
     */
    @PostMapping(Routes.LANGUAGE)
    String speak(
            SignedIn who, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String back) {
        if (languages.knows(to)) {
            accounts.speak(who.account().id(), to);
        }
        return "redirect:" + (PAGE.matcher(back).matches() ? back : Routes.CONSOLE);
    }
}
