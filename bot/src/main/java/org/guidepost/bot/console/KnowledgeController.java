package org.guidepost.bot.console;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.guidepost.bot.catalog.Catalog;
import org.guidepost.bot.catalog.CatalogPages;
import org.guidepost.bot.catalog.TopicPage;
import org.guidepost.bot.console.table.Table;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.table.RowQuery;
import org.guidepost.bot.table.Rows;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator looks through what the guide knows, and finds the facts that must be checked again. */
@Controller
@ConditionalOnWebApplication
final class KnowledgeController {

    private static final String PAGE = "knowledge";

    private final Catalog catalog;
    private final CatalogPages pieces;
    private final KnowledgeTables tables;
    private final TablePages pages;
    private final Names names;

    KnowledgeController(Catalog catalog, CatalogPages pieces, KnowledgeTables tables, TablePages pages, Names names) {
        this.catalog = catalog;
        this.pieces = pieces;
        this.tables = tables;
        this.pages = pages;
        this.names = names;
    }

    @GetMapping(Routes.KNOWLEDGE)
    ModelAndView topics(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return list(tables.topics(locale), catalog::topics, asked, locale);
    }

    @GetMapping(KnowledgeTables.ENTRIES)
    ModelAndView entries(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return list(tables.entries(locale), catalog::entries, asked, locale);
    }

    @GetMapping(KnowledgeTables.FACTS)
    ModelAndView facts(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return list(tables.facts(locale), catalog::facts, asked, locale);
    }

    @GetMapping(KnowledgeTables.SOURCES)
    ModelAndView sources(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return list(tables.sources(locale), catalog::sources, asked, locale);
    }

    private <T> ModelAndView list(
            Table<T> table,
            BiFunction<RowQuery, String, Rows<T>> source,
            MultiValueMap<String, String> asked,
            Locale locale) {
        return pages.show(table, query -> source.apply(query, locale.getLanguage()), asked, PAGE, locale)
                .addObject("here", table.path());
    }

    @GetMapping(Routes.DUE)
    ModelAndView due(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(
                tables.due(locale), query -> catalog.facts(dated(query), locale.getLanguage()), asked, "due", locale);
    }

    /** Facts without a day are never due, and nothing else is asked of them here. */
    private static RowQuery dated(RowQuery query) {
        Map<String, String> filters = new HashMap<>(query.filters());
        filters.putAll(Map.of("topic", "", "confidence", ""));
        filters.merge("due", "dated", (asked, always) -> asked.isEmpty() ? always : asked);
        return new RowQuery(filters, query.sort(), query.descending(), query.skip(), query.size());
    }

    @GetMapping(KnowledgeTables.TOPICS + "/{id}")
    String topic(@PathVariable String id, Model model, Locale locale) {
        String language = locale.getLanguage();
        TopicPage topic = pieces.topic(id, language).orElseThrow(NotThereException::new);
        model.addAttribute("topic", topic);
        model.addAttribute(
                "group",
                topic.group().map(group -> names.group(group, language)).orElse(""));
        model.addAttribute("picture", Neighbourhood.of(topic));
        model.addAttribute("languageNames", Names.map(names.languages(language)));
        model.addAttribute("countryNames", Names.map(names.jurisdictions(language)));
        return "topic";
    }

    @GetMapping(KnowledgeTables.FACTS + "/{id}")
    String fact(@PathVariable String id, Model model, Locale locale) {
        String language = locale.getLanguage();
        model.addAttribute("piece", pieces.fact(id, language).orElseThrow(NotThereException::new));
        model.addAttribute("languageNames", Names.map(names.languages(language)));
        model.addAttribute("countryNames", Names.map(names.jurisdictions(language)));
        return "fact";
    }
}
