package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.publication.Publisher;
import org.guidepost.bot.publication.Restoring;
import org.guidepost.bot.publication.VersionList;
import org.guidepost.bot.publication.Versions;
import org.guidepost.bot.publication.Versions.Version;
import org.guidepost.knowledge.ContentProblem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was published, version by version, and the way back to an earlier one. */
@Controller
@ConditionalOnWebApplication
final class VersionsController {

    private final Versions versions;
    private final VersionList list;
    private final VersionTable table;
    private final TablePages tables;
    private final Publisher publisher;
    private final ProposalPages pages;
    private final RuleTexts rules;

    VersionsController(
            Versions versions,
            VersionList list,
            VersionTable table,
            TablePages tables,
            Publisher publisher,
            ProposalPages pages,
            RuleTexts rules) {
        this.versions = versions;
        this.list = list;
        this.table = table;
        this.tables = tables;
        this.publisher = publisher;
        this.pages = pages;
        this.rules = rules;
    }

    @GetMapping(Routes.VERSIONS)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return tables.show(table.in(locale), list::find, asked, "versions", locale);
    }

    /** All versions of one place. */
    @GetMapping(
            path = Routes.VERSIONS,
            params = {"path", "path!="})
    String show(@RequestParam String path, Model model, Locale locale) {
        return page(path, List.of(), model, locale);
    }

    /** Version 0 is what lies in the folders. */
    @PostMapping(Routes.VERSIONS + "/restore")
    String restore(
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "-1") int version,
            SignedIn who,
            Model model,
            Locale locale) {
        List<Version> known = versions.of(path);
        if (known.isEmpty()) {
            throw new NotThereException();
        }
        Optional<Version> chosen =
                known.stream().filter(one -> one.version() == version).findFirst();
        if (version != 0 && chosen.isEmpty()) {
            throw new NotThereException();
        }
        return switch (publisher.restore(path, chosen, who.account().id())) {
            case Restoring.Done() -> "redirect:" + Routes.VERSIONS;
            case Restoring.Busy() -> {
                model.addAttribute("busy", true);
                yield page(path, List.of(), model, locale);
            }
            case Restoring.Refused(var problems) -> page(path, problems, model, locale);
        };
    }

    private String page(String path, List<ContentProblem> problems, Model model, Locale locale) {
        List<Version> shown = versions.of(path);
        model.addAttribute("path", path);
        model.addAttribute("problems", rules.of(problems, ContentProblem::toString, locale));
        model.addAttribute(
                "rows",
                shown.stream()
                        .map(version -> new Row(version, pages.time(version.at(), locale), difference(version, shown)))
                        .toList());
        return "versions-of";
    }

    /** What changed against the version before. */
    private static List<TextDifference.Line> difference(Version version, List<Version> all) {
        List<String> before = all.stream()
                .filter(other -> other.version() == version.version() - 1)
                .findFirst()
                .flatMap(Version::yaml)
                .map(yaml -> yaml.lines().toList())
                .orElse(List.of());
        return TextDifference.between(
                before, version.yaml().map(yaml -> yaml.lines().toList()).orElse(List.of()));
    }

    /** A version in a list. */
    record Row(Version version, String at, List<TextDifference.Line> difference) {}
}
