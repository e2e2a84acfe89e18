package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.bot.console.Frame.Place;
import org.guidepost.bot.people.Account;
import org.guidepost.bot.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, and says so on one where something is not there. */
@ControllerAdvice(basePackageClasses = ConsoleAdvice.class)
@ConditionalOnWebApplication
final class ConsoleAdvice {

    /** The places of the console, in their order. A module that brings pages adds its own. */
    private static final List<Entrance> ENTRANCES = List.of(
            new Entrance(Routes.CASES, "console.cases.list", Set.of(Role.MENTOR, Role.COORDINATOR)),
            new Entrance(Routes.WAITING, "desk.waiting", Set.of(Role.COORDINATOR)),
            new Entrance(Routes.TIMES, "desk.times", Set.of(Role.COORDINATOR)),
            new Entrance(Routes.MENTORS, "console.mentors", Set.of(Role.COORDINATOR)),
            new Entrance(Routes.REPLIES, "desk.replies", Set.of(Role.MENTOR, Role.COORDINATOR)),
            new Entrance(Routes.ME, "console.me", Set.of(Role.MENTOR, Role.COORDINATOR)));

    private final ConsoleLanguage languages;

    ConsoleAdvice(ConsoleLanguage languages) {
        this.languages = languages;
    }

    /** Where somebody begins. */
    static String home(Account account) {
        return places(account, "").map(Place::path).findFirst().orElse(Routes.ME);
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        Optional<Account> account = account();
        String path = request.getRequestURI();
        return new Frame(
                locale.getLanguage(),
                languages.direction(locale.getLanguage()),
                languages.all(),
                path,
                account.map(Account::name),
                account.stream().flatMap(known -> places(known, path)).toList());
    }

    @ExceptionHandler(NotThereException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView notThere(HttpServletRequest request, Locale locale) {
        var page = new ModelAndView("not-there");
        page.addObject("frame", frame(request, locale));
        return page;
    }

    private static Optional<Account> account() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    private static Stream<Place> places(Account account, String path) {
        return ENTRANCES.stream()
                .filter(entrance -> entrance.roles().stream().anyMatch(account::is))
                .map(entrance -> new Place(entrance.path(), entrance.key(), isIn(path, entrance.path())));
    }

    private static boolean isIn(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    private record Entrance(String path, String key, Set<Role> roles) {}
}
