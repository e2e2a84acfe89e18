package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guidepost.bot.people.Account;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: every route of the application has its row here. A new route without a row fails. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private enum Actor {
        ANYBODY,
        MENTOR,
        OTHER_MENTOR,
        COORDINATOR
    }

    /** What somebody who may not is told. */
    private enum Door {
        /** It does what it is for, or refuses for a reason of its own: a secret that is missing or wrong. */
        OPEN,
        /** Led to the sign-in. */
        SIGN_IN,
        FORBIDDEN
    }

    private static final Map<String, Door[]> ROWS = rows();

    /** For everybody, mentors, mentors whom it is not about, coordinators. */
    private static Map<String, Door[]> rows() {
        Map<String, Door[]> rows = new LinkedHashMap<>();
        Stream.of(
                        "GET /sign-in",
                        "POST /sign-in",
                        "GET /sign-in/{secret}",
                        "POST /sign-in/{secret}",
                        "GET /sign-in/unknown",
                        "GET /steps/{secret}",
                        "GET /export/{secret}",
                        "POST /api/web/sessions",
                        "POST /api/web/messages",
                        "GET /api/web/history",
                        "POST /api/web/files",
                        "POST /api/web/continuation",
                        "GET /api/web/files/{id}",
                        "GET /api/web/events",
                        "POST /telegram/webhook")
                .forEach(route -> rows.put(route, row(Door.OPEN, Door.OPEN, Door.OPEN, Door.OPEN)));
        Stream.of(
                        "GET /console",
                        "GET /console/me",
                        "GET /console/cases",
                        "GET /console/cases/{id}",
                        "POST /console/cases/{id}/accept",
                        "POST /console/cases/{id}/pass",
                        "POST /console/cases/{id}/answer",
                        "POST /console/cases/{id}/note",
                        "POST /console/cases/{id}/insert",
                        "POST /console/cases/{id}/seen",
                        "GET /console/replies",
                        "GET /console/replies/{id}",
                        "POST /console/replies/{id}",
                        "POST /console/replies/{id}/remove",
                        "POST /console/cases/{id}/file",
                        "GET /console/cases/{id}/files/{file}",
                        "POST /console/cases/{id}/report",
                        "POST /console/cases/{id}/never",
                        "POST /console/cases/{id}/name",
                        "POST /console/cases/{id}/no-name",
                        "POST /console/me",
                        "POST /console/me/telegram",
                        "POST /console/language")
                .forEach(route -> rows.put(route, row(Door.SIGN_IN, Door.OPEN, Door.OPEN, Door.OPEN)));
        Stream.of(
                        "POST /console/cases/{id}/another",
                        "POST /console/cases/{id}/offer",
                        "GET /console/overview",
                        "GET /console/questions",
                        "GET /console/outcomes",
                        "GET /console/all-cases",
                        "GET /console/knowledge",
                        "GET /console/knowledge/entries",
                        "GET /console/knowledge/facts",
                        "GET /console/knowledge/facts/{id}",
                        "GET /console/knowledge/sources",
                        "GET /console/knowledge/topics/{id}",
                        "GET /console/due",
                        "GET /console/runs",
                        "GET /console/runs/{id}",
                        "GET /console/people",
                        "POST /console/people",
                        "GET /console/people/new",
                        "GET /console/people/{id}",
                        "POST /console/people/{id}",
                        "GET /console/people/{id}/remove",
                        "POST /console/people/{id}/remove",
                        "GET /console/audit",
                        "GET /console/settings",
                        "GET /console/waiting",
                        "POST /console/waiting",
                        "GET /console/times",
                        "GET /console/surveys",
                        "POST /console/surveys",
                        "GET /console/surveys/{id}",
                        "POST /console/surveys/{id}",
                        "GET /console/surveys/{id}/in/{language}",
                        "POST /console/surveys/{id}/in/{language}",
                        "POST /console/surveys/{id}/open",
                        "POST /console/surveys/{id}/close",
                        "POST /console/surveys/{id}/remove",
                        "GET /console/surveys/{id}/results",
                        "GET /console/gaps",
                        "POST /console/gaps/look",
                        "GET /console/gaps/{id}",
                        "POST /console/gaps/{id}/dismiss",
                        "POST /console/gaps/{id}/open",
                        "GET /console/conversations",
                        "GET /console/conversations/{id}",
                        "POST /console/conversations/{id}/triage",
                        "POST /console/cases/{id}/release",
                        "POST /console/cases/{id}/close",
                        "POST /console/cases/{id}/block",
                        "POST /console/cases/{id}/unblock",
                        "GET /console/mentors",
                        "GET /console/mentors/new",
                        "POST /console/mentors",
                        "GET /console/mentors/{id}",
                        "POST /console/mentors/{id}",
                        "POST /console/mentors/{id}/links",
                        "GET /console/mentors/{id}/remove",
                        "POST /console/mentors/{id}/remove")
                .forEach(route -> rows.put(route, row(Door.SIGN_IN, Door.FORBIDDEN, Door.FORBIDDEN, Door.OPEN)));
        rows.put("POST /console/proposals/from-case/{id}", row(Door.SIGN_IN, Door.OPEN, Door.OPEN, Door.OPEN));
        Stream.of(
                        "GET /console/proposals",
                        "GET /console/proposals/new",
                        "POST /console/proposals",
                        "POST /console/proposals/from-gap/{id}",
                        "POST /console/proposals/from-turn/{id}",
                        "POST /console/proposals/from-fact/{id}",
                        "GET /console/proposals/{id}",
                        "GET /console/proposals/{id}/preview",
                        "POST /console/proposals/{id}",
                        "POST /console/proposals/{id}/edit",
                        "POST /console/proposals/{id}/release",
                        "POST /console/proposals/{id}/approve",
                        "POST /console/proposals/{id}/dismiss",
                        "POST /console/proposals/{id}/begin-again",
                        "POST /console/proposals/{id}/check",
                        "POST /console/proposals/{id}/publish",
                        "GET /console/versions",
                        "POST /console/versions/restore")
                .forEach(route -> rows.put(route, row(Door.SIGN_IN, Door.FORBIDDEN, Door.FORBIDDEN, Door.OPEN)));
        Stream.of("GET /console/refused", "POST /console/refused")
                .forEach(route -> rows.put(route, row(Door.SIGN_IN, Door.FORBIDDEN, Door.FORBIDDEN, Door.FORBIDDEN)));
        // Last, as it ends the session.
        rows.put("POST /sign-out", row(Door.OPEN, Door.OPEN, Door.OPEN, Door.OPEN));
        return rows;
    }

    private static Door[] row(Door... doors) {
        return doors;
    }

    private Site site;
    private Account mentor;
    private final Map<Actor, Visitor> visitors = new EnumMap<>(Actor.class);

    @BeforeAll
    void start(DatabaseAddress database) {
        site = Site.on(database, Map.of());
        mentor = site.mentor("Aino");
        visitors.put(Actor.ANYBODY, site.visitor());
        visitors.put(Actor.MENTOR, site.signedIn(mentor));
        visitors.put(Actor.OTHER_MENTOR, site.signedIn(site.mentor("Berta")));
        visitors.put(Actor.COORDINATOR, site.signedIn(site.coordinator("Cora")));
        visitors.values().forEach(visitor -> visitor.get("/sign-in"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void everyRouteHasItsRow() {
        assertThat(ROWS.keySet()).containsAll(routes());
        assertThat(routes()).as("the routes were read").contains("GET /console/mentors", "POST /api/web/messages");
    }

    @Test
    void everyDoorIsAsItIsWritten() {
        Map<String, String> wrong = new LinkedHashMap<>();
        Set<String> routes = routes();
        ROWS.forEach((route, doors) -> {
            if (routes.contains(route)) {
                for (Actor actor : Actor.values()) {
                    Door door = knock(actor, route);
                    if (door != doors[actor.ordinal()]) {
                        wrong.put(route + " by " + actor, door + " instead of " + doors[actor.ordinal()]);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        Visitor coordinator = site.signedIn(site.coordinator("Cecilia"));
        ROWS.keySet().stream()
                .filter(route -> route.startsWith("POST /console") || route.startsWith("POST /sign"))
                .forEach(route -> assertThat(coordinator
                                .postWithoutToken(path(route), Map.of())
                                .statusCode())
                        .as(route)
                        .isEqualTo(403));
    }

    @Test
    void aMentorSeesHerselfOnly() {
        Visitor berta = site.signedIn(site.mentor("Beata"));

        assertThat(berta.get("/console/me").body()).contains("Beata").doesNotContain("Aino");
        berta.post("/console/me", Map.of("name", "Eve", "id", mentor.id()));
        assertThat(site.bean(org.guidepost.bot.people.Accounts.class)
                        .find(mentor.id())
                        .orElseThrow()
                        .name())
                .isEqualTo("Aino");
    }

    @Test
    void whatIsNotListedIsShut() {
        Visitor coordinator = site.signedIn(site.coordinator("Carla"));
        for (String path :
                List.of("/console/other", "/console/mentors.json", "/actuator/env", "/console/assets/../x")) {
            assertThat(coordinator.get(path).statusCode()).as(path).isIn(400, 403, 404);
        }
    }

    @Test
    void anAddressThatLeadsNowhereShowsAPageInTheReadersLanguage() {
        Visitor coordinator = site.signedIn(site.coordinator("Cilla"));
        for (String path : List.of("/nope", "/api/nope", "/demo/nope", "/actuator/env", "/console/mentors.json")) {
            HttpResponse<String> page = asking(path, "text/html,application/xhtml+xml,*/*;q=0.8", coordinator);

            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
            assertThat(page.body())
                    .contains("<html lang=\"fi\"", "<h1>Tätä sivua ei ole</h1>")
                    .doesNotContain(path);
        }
    }

    @Test
    void aProgramThatTakesOnlyJsonGetsJsonWhereAnAddressLeadsNowhere() {
        for (String path : List.of("/nope", "/demo/nope", "/actuator/env")) {
            HttpResponse<String> answer = asking(path, "application/json", site.visitor());

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).startsWith("{").contains("\"status\":404");
        }
    }

    /** Browsers and those who ask for JSON are sure of what they get; others get what suits the address. */
    @Test
    void whatAnAddressThatLeadsNowhereGivesIsOfTheTypeThatWasAskedFor() {
        assertThat(List.of(
                        typeAt("/nope", "application/json"),
                        typeAt("/demo/nope", "application/json"),
                        typeAt("/demo/nope", "application/problem+json"),
                        typeAt("/nope", "*/*"),
                        typeAt("/demo/nope", "*/*")))
                .containsExactly(
                        "application/json",
                        "application/json",
                        "application/problem+json",
                        "application/json",
                        "text/html;charset=UTF-8");
    }

    private String typeAt(String path, String accepted) {
        HttpResponse<String> answer = asking(path, accepted, site.visitor());
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    private static HttpResponse<String> asking(String path, String type, Visitor visitor) {
        return visitor.send(visitor.request(path)
                .header("Accept", type)
                .header("Accept-Language", "fi")
                .GET());
    }

    private Door knock(Actor actor, String route) {
        Visitor visitor = Objects.requireNonNull(visitors.get(actor));
        String method = route.substring(0, route.indexOf(' '));
        HttpResponse<String> response =
                switch (method) {
                    case "GET" -> visitor.get(path(route));
                    case "POST" -> visitor.post(path(route), Map.of());
                    default -> throw new AssertionError("Nobody has tried " + method);
                };
        return door(route, response);
    }

    private static Door door(String route, HttpResponse<String> response) {
        boolean toSignIn = response.headers()
                .firstValue("Location")
                .filter(location -> location.endsWith("/sign-in"))
                .isPresent();
        if (toSignIn && !route.contains("/sign-")) {
            return Door.SIGN_IN;
        }
        return response.statusCode() == 403 ? Door.FORBIDDEN : Door.OPEN;
    }

    private String path(String route) {
        // Nobody can remove or change what is not there, so that rows don't depend on each other.
        return route.substring(route.indexOf(' ') + 1)
                .replace("{secret}", "AAAAAAAAAAAAAAAAAAAAAA")
                .replace("{id}", "AAAAAAAAAAAAAAAAAAAAAA")
                .replace("{language}", "fi")
                .replace("{file}", "AAAAAAAAAAAAAAAAAAAAAA");
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getName().startsWith("org.guidepost")) {
                        routes.addAll(routes(mapping));
                    }
                });
        return routes;
    }

    private static List<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        assertThat(methods).as("%s says by which method", mapping).isNotEmpty();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern))
                .toList();
    }
}
