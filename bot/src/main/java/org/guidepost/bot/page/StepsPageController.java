package org.guidepost.bot.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guidepost.bot.plan.PlanPage;
import org.guidepost.bot.plan.Plans;
import org.guidepost.bot.site.PageLinks;
import org.guidepost.bot.understanding.Background;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.guidance.RoadmapReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the printable page of a checklist to whoever knows its secret. */
@RestController
@ConditionalOnWebApplication
final class StepsPageController {

    /** As ids are made: 128 random bits. Whatever looks otherwise is not even looked for. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Plans plans;
    private final RoadmapReader roadmaps;
    private final Background background;
    private final StepsPage page;
    private final String policy;

    StepsPageController(Plans plans, RoadmapReader roadmaps, Background background, StepsPage page, StyleSheet style) {
        this.plans = plans;
        this.roadmaps = roadmaps;
        this.background = background;
        this.page = page;
        this.policy = "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(style.source());
    }

    @GetMapping(PageLinks.STEPS + "{secret}")
    ResponseEntity<String> steps(@PathVariable String secret) {
        return Optional.of(secret)
                .filter(SECRET.asMatchPredicate())
                .flatMap(plans::page)
                .filter(found -> found.plan().missing().isEmpty())
                .flatMap(this::html)
                .map(this::response)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> response(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(html);
    }

    private Optional<String> html(PlanPage found) {
        Language language = language(found.language().orElse(Language.DEFAULT));
        return roadmaps.read(found.country(), language.code())
                .map(roadmap -> page.of(
                        found.plan(),
                        roadmap,
                        name(found.country(), language.code()),
                        language.code(),
                        ConstantWords.word(language.direction())));
    }

    /** A language that the guide speaks, as she may have written in another. */
    private Language language(String code) {
        return background.languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseGet(() -> background.languages().getFirst());
    }

    private String name(String country, String language) {
        return background.jurisdictions().stream()
                .filter(jurisdiction -> jurisdiction.code().equals(country))
                .map(Jurisdiction::names)
                .flatMap(
                        names -> names.getOrDefault(language, names.getOrDefault(Language.DEFAULT, List.of())).stream())
                .findFirst()
                .orElse(country);
    }
}
