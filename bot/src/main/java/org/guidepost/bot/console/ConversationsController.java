package org.guidepost.bot.console;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.console.ReaderTime.Written;
import org.guidepost.bot.conversation.TurnTrace.Found;
import org.guidepost.bot.feedback.Reactions;
import org.guidepost.bot.feedback.Reactions.Triage;
import org.guidepost.bot.review.ReviewFilter;
import org.guidepost.bot.review.ReviewedConversations;
import org.guidepost.bot.review.ReviewedTurn;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.guidance.Guidance.Related;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where coordinators see what was asked and why the guide answered as it did, and note what they did about ratings. */
@Controller
@ConditionalOnWebApplication
final class ConversationsController {

    private static final int ON_A_PAGE = 30;
    private static final List<String> DECISIONS = List.of("answer", "clarify", "escalate", "decline");
    private static final List<String> RATINGS = List.of("up", "down");
    private static final String ONE = Routes.CONVERSATIONS + "/{id}";

    private final ReviewedConversations conversations;
    private final Reactions reactions;
    private final GuidanceReader guidance;
    private final Names names;
    private final ReaderTime time;
    private final Clock clock;

    ConversationsController(
            ReviewedConversations conversations,
            Reactions reactions,
            GuidanceReader guidance,
            Names names,
            ReaderTime time,
            Clock clock) {
        this.conversations = conversations;
        this.reactions = reactions;
        this.guidance = guidance;
        this.names = names;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping(Routes.CONVERSATIONS)
    String list(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String rating,
            @RequestParam(defaultValue = "") String triage,
            @RequestParam(defaultValue = "") String before,
            SignedIn who,
            Model model,
            Locale locale) {
        var filter = new ReviewFilter(in, country, decision, rating, triage, moment(before));
        List<ReviewedTurn> found = conversations.questions(filter, ON_A_PAGE + 1);
        List<ReviewedTurn> shown = found.stream().limit(ON_A_PAGE).toList();
        model.addAttribute("rows", rows(shown, who, locale));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "older", found.size() > ON_A_PAGE ? shown.getLast().at().toString() : "");
        model.addAttribute("languages", names.languages(locale.getLanguage()));
        model.addAttribute("countries", names.countries(locale.getLanguage()));
        model.addAttribute("decisions", DECISIONS);
        model.addAttribute("ratings", RATINGS);
        model.addAttribute("triages", ConstantWords.words(Triage.class));
        return "conversations";
    }

    /** Anybody may type anything into an address. */
    private Instant moment(String before) {
        try {
            return before.isEmpty() ? clock.instant() : Instant.parse(before);
        } catch (DateTimeException e) {
            return clock.instant();
        }
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
        Map<String, String> titles = guidance.titles(entries, language).stream()
                .collect(Collectors.toMap(Related::entry, Related::title, (first, second) -> first));
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
