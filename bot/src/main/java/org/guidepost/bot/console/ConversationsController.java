package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.console.ReaderTime.Written;
import org.guidepost.bot.console.table.TablePages;
import org.guidepost.bot.conversation.TurnTrace.Found;
import org.guidepost.bot.feedback.Reactions;
import org.guidepost.bot.feedback.Reactions.Triage;
import org.guidepost.bot.review.ReviewedConversations;
import org.guidepost.bot.review.ReviewedTurn;
import org.guidepost.knowledge.ConstantWords;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators see what was asked and why the guide answered as it did, and note what they did about ratings. */
@Controller
@ConditionalOnWebApplication
final class ConversationsController {

    private static final String ONE = Routes.CONVERSATIONS + "/{id}";

    private final ReviewedConversations conversations;
    private final Reactions reactions;
    private final ConversationTable table;
    private final TablePages pages;
    private final Names names;
    private final ReaderTime time;

    ConversationsController(
            ReviewedConversations conversations,
            Reactions reactions,
            ConversationTable table,
            TablePages pages,
            Names names,
            ReaderTime time) {
        this.conversations = conversations;
        this.reactions = reactions;
        this.table = table;
        this.pages = pages;
        this.names = names;
        this.time = time;
    }

    @GetMapping(Routes.CONVERSATIONS)
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
        return pages.show(
                table.in(locale),
                query -> table.titled(conversations.questions(query), locale),
                asked,
                "conversations",
                locale);
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, SignedIn who, Model model, Locale locale) {
        List<ReviewedTurn> turns = conversations.turns(id);
        if (turns.isEmpty()) {
            throw new NotThereException();
        }
        model.addAttribute("id", id);
        model.addAttribute("rows", rows(turns, who, locale));
        model.addAttribute("triages", ConstantWords.words(Triage.class));
        return "conversation";
    }

    @PostMapping(ONE + "/triage")
    String triage(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rating,
            @RequestParam(defaultValue = "") String triage) {
        boolean noted = Triage.of(triage)
                .filter(decided -> reactions.triage(rating, decided))
                .isPresent();
        if (!noted) {
            throw new NotThereException();
        }
        return "redirect:" + Routes.CONVERSATIONS + "/" + id;
    }

    private List<Row> rows(List<ReviewedTurn> turns, SignedIn reader, Locale locale) {
        Written written = time.of(reader, locale);
        String language = locale.getLanguage();
        Function<String, String> languages = Names.of(names.languages(language));
        Function<String, String> countries = Names.of(names.countries(language));
        List<String> entries = turns.stream()
                .flatMap(turn -> Stream.concat(
                        turn.entry().stream(), turn.trace().found().stream().map(Found::entry)))
                .distinct()
                .toList();
        Map<String, String> titles = names.titles(entries, language);
        return turns.stream()
                .map(turn -> new Row(
                        turn,
                        written.of(turn.at()),
                        languages.apply(turn.language()),
                        turn.country().map(countries).orElse(""),
                        turn.entry()
                                .map(entry -> titles.getOrDefault(entry, entry))
                                .orElse(""),
                        turn.trace().found().stream()
                                .map(found -> new Ranked(
                                        titles.getOrDefault(found.entry(), found.entry()),
                                        Math.round(found.score() * 100),
                                        Math.round(found.confidence() * 100)))
                                .toList()))
                .toList();
    }

    /** A turn in the words of its reader; what is empty is not known. */
    record Row(ReviewedTurn turn, String at, String language, String country, String entry, List<Ranked> ranked) {

        public String countryFrom() {
            return turn.trace().countryFrom().name();
        }
    }

    /** An entry that was ranked, in percent. */
    record Ranked(String title, long score, long confidence) {}
}
