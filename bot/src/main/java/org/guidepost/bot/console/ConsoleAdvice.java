package org.guidepost.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.bot.console.Frame.Place;
import org.guidepost.bot.console.Frame.Section;
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

    private static final Set<Role> EVERYBODY = Set.of(Role.MENTOR, Role.COORDINATOR);
    private static final Set<Role> COORDINATORS = Set.of(Role.COORDINATOR);

    /** More places than these are shown in their sections, so that they fit a phone. */
    private static final int MOST_IN_A_ROW = 3;

    /** The places of the console, in their order: a section's stand together. A module that brings pages adds its own. */
    private static final List<Entrance> ENTRANCES = List.of(
            new Entrance(Part.PEOPLE, Routes.CASES, "console.cases.list", EVERYBODY),
            new Entrance(Part.PEOPLE, Routes.ALL_CASES, "allcases.title", COORDINATORS),
            new Entrance(Part.PEOPLE, Routes.WAITING, "desk.waiting", COORDINATORS),
            new Entrance(Part.PEOPLE, Routes.MENTORS, "console.mentors", COORDINATORS),
            new Entrance(Part.PEOPLE, Routes.REPLIES, "desk.replies", EVERYBODY),
            new Entrance(Part.NUMBERS, Routes.OVERVIEW, "console.overview", COORDINATORS),
            new Entrance(Part.NUMBERS, Routes.TIMES, "desk.times", COORDINATORS),
            new Entrance(Part.NUMBERS, Routes.CONVERSATIONS, "console.conversations", COORDINATORS),
            new Entrance(Part.NUMBERS, Routes.QUESTIONS, "console.questions", COORDINATORS),
            new Entrance(Part.NUMBERS, Routes.OUTCOMES, "console.outcomes", COORDINATORS),
            new Entrance(Part.NUMBERS, Routes.SURVEYS, "console.surveys", COORDINATORS),
            new Entrance(Part.KNOWLEDGE, Routes.GAPS, "console.gaps", COORDINATORS),
            new Entrance(Part.KNOWLEDGE, Routes.PROPOSALS, "console.proposals", COORDINATORS),
            new Entrance(Part.KNOWLEDGE, Routes.KNOWLEDGE, "console.knowledge", COORDINATORS),
            new Entrance(Part.KNOWLEDGE, Routes.VERSIONS, "console.versions", COORDINATORS),
            new Entrance(Part.KNOWLEDGE, Routes.RUNS, "console.runs", COORDINATORS),
            new Entrance(Part.KNOWLEDGE, Routes.DUE, "console.due", COORDINATORS),
            new Entrance(Part.OPERATION, Routes.PEOPLE, "console.people", COORDINATORS),
            new Entrance(Part.OPERATION, Routes.AUDIT, "console.audit", COORDINATORS),
            new Entrance(Part.OPERATION, Routes.SETTINGS, "console.settings", COORDINATORS),
            new Entrance(Part.MINE, Routes.ME, "console.me", EVERYBODY));

    private final ConsoleLanguage languages;

    ConsoleAdvice(ConsoleLanguage languages) {
        this.languages = languages;
    }

    /** Where somebody begins. */
    static String home(Account account) {
        return sections(account, "").stream()
                .flatMap(section -> section.places().stream())
                .map(Place::path)
                .findFirst()
                .orElse(Routes.ME);
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
                account.map(known -> sections(known, path)).orElse(List.of()));
    }

    @ExceptionHandler(NotThereException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView notThere(HttpServletRequest request, Locale locale) {
        var page = new ModelAndView("not-there");
        page.addObject("frame", frame(request, locale));
        page.addObject("wrote", wrote(request));
        return page;
    }

    /** What she sent to a case that has gone to somebody else: she has spent an evening on it. */
    private static Optional<String> wrote(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("text"))
                .filter(text -> request.getMethod().equals("POST")
                        && request.getRequestURI().startsWith(Routes.CASES + "/")
                        && !text.isBlank());
    }

    private static Optional<Account> account() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    private static List<Section> sections(Account account, String path) {
        List<Entrance> open = ENTRANCES.stream()
                .filter(entrance -> entrance.roles().stream().anyMatch(account::is))
                .toList();
        if (open.size() <= MOST_IN_A_ROW) {
            return List.of(new Section("", places(open.stream(), path)));
        }
        return Stream.of(Part.values())
                .map(part ->
                        new Section(part.key, places(open.stream().filter(entrance -> entrance.part() == part), path)))
                .filter(section -> !section.places().isEmpty())
                .toList();
    }

    private static List<Place> places(Stream<Entrance> entrances, String path) {
        return entrances
                .map(entrance -> new Place(entrance.path(), entrance.key(), isIn(path, entrance.path())))
                .toList();
    }

    private static boolean isIn(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /** What stands together in the menu. */
    private enum Part {
        /** Questions of people, and who answers them. */
        PEOPLE("console.section.people"),
        /** How well the guide does. */
        NUMBERS("console.section.numbers"),
        /** What the guide knows, and how it comes to know more. */
        KNOWLEDGE("console.section.knowledge"),
        /** Who may do what, and how the guide is set up. */
        OPERATION("console.section.operation"),
        /** Her own. */
        MINE("");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    private record Entrance(Part part, String path, String key, Set<Role> roles) {}
}
