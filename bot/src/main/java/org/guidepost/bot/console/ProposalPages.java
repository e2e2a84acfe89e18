package org.guidepost.bot.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.console.Names.Subject;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.proposal.Draft;
import org.guidepost.bot.proposal.EntryDraft;
import org.guidepost.bot.proposal.FactDraft;
import org.guidepost.bot.proposal.PresentText;
import org.guidepost.bot.proposal.Proposal;
import org.guidepost.bot.proposal.Proposals;
import org.guidepost.bot.publication.Effects;
import org.guidepost.bot.publication.GateRun;
import org.guidepost.bot.publication.GateRuns;
import org.guidepost.knowledge.ContentFolder;
import org.guidepost.knowledge.ContentGraph;
import org.guidepost.knowledge.ContentProblem;
import org.guidepost.knowledge.PublishedFile;
import org.guidepost.knowledge.Query;
import org.guidepost.knowledge.Retriever;
import org.guidepost.knowledge.guidance.Guidance;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.springframework.ui.Model;

/** What pages about proposals show: the proposal beside what the guide knows already, and what speaks against it. */
final class ProposalPages {

    private static final int MOST_NEAR = 3;
    private static final String NO_TOPIC_YET = "no.topic";

    private final ContentGraph content;
    private final Proposals proposals;
    private final PresentText present;
    private final Retriever retriever;
    private final GuidanceReader guidance;
    private final GateRuns runs;
    private final Effects effects;
    private final Names names;
    private final RuleTexts rules;
    private final Clock clock;

    ProposalPages(
            ContentGraph content,
            Proposals proposals,
            PresentText present,
            Retriever retriever,
            GuidanceReader guidance,
            GateRuns runs,
            Effects effects,
            Names names,
            RuleTexts rules,
            Clock clock) {
        this.content = content;
        this.proposals = proposals;
        this.present = present;
        this.retriever = retriever;
        this.guidance = guidance;
        this.runs = runs;
        this.effects = effects;
        this.names = names;
        this.rules = rules;
        this.clock = clock;
    }

    /** One proposal with everything that its reader may see and do. */
    void fill(Model model, Proposal proposal, Draft shown, SignedIn who, Locale locale) {
        String account = who.account().id();
        Optional<GateRun> run = runs.latest(proposal.id());
        model.addAttribute("proposal", proposal);
        model.addAttribute("row", row(proposal, locale));
        model.addAttribute("draft", shown);
        model.addAttribute("edits", proposal.isEditedBy(account));
        model.addAttribute(
                "lockedBy",
                proposal.isLockedFor(account) ? proposal.lock().orElseThrow().name() : null);
        model.addAttribute("problems", rules.of(problems(shown), ContentProblem::reason, locale));
        model.addAttribute(
                "refusals", rules.of(run.map(GateRun::problems).orElse(List.of()), ContentProblem::toString, locale));
        model.addAttribute("outdated", proposal.isOpen() && proposals.isOutdated(proposal));
        model.addAttribute("basedOn", present.checksum(shown));
        model.addAttribute(
                "difference",
                TextDifference.between(present.of(shown).map(Draft::lines).orElse(List.of()), shown.lines()));
        model.addAttribute("near", near(proposal, shown));
        model.addAttribute("contradicted", contradicted(proposal, shown));
        model.addAttribute("run", run.orElse(null));
        model.addAttribute(
                "runIsOld",
                run.filter(latest ->
                                latest.version() != proposal.version() && latest.state() != GateRun.State.PUBLISHED)
                        .isPresent());
        model.addAttribute("mayOverride", who.account().is(Role.PUBLISH_OVERRIDE));
        model.addAttribute("effects", effects.of(proposal));
        model.addAttribute("paths", paths(shown));
        fillChoices(model, locale);
    }

    private Row row(Proposal proposal, Locale locale) {
        return new Row(
                Stream.of(
                                proposal.draft().title(),
                                proposal.question(),
                                proposal.draft().topic())
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("–"),
                Names.of(names.languages(locale.getLanguage()))
                        .apply(proposal.draft().language()),
                time(proposal.createdAt(), locale));
    }

    /** What may be chosen from. */
    void fillChoices(Model model, Locale locale) {
        String language = locale.getLanguage();
        List<Subject> subjects = names.subjects(language);
        model.addAttribute("subjects", subjects);
        model.addAttribute(
                "topics",
                subjects.stream()
                        .flatMap(subject -> subject.parts().stream())
                        .filter(Names::isTopic)
                        .map(Choice::id)
                        .collect(Collectors.toSet()));
        model.addAttribute("languages", names.languages(language));
        model.addAttribute("countries", names.countries(language));
    }

    private List<String> paths(Draft draft) {
        return draft.files(LocalDate.now(clock)).stream()
                .map(PublishedFile::path)
                .toList();
    }

    /** What the rules of the content say of it by itself; whether it fits the rest is tried with the gate. */
    private List<ContentProblem> problems(Draft draft) {
        return switch (draft) {
            case FactDraft _ -> List.of();
            case EntryDraft entry -> {
                EntryDraft named = entry.topic().isEmpty() ? entry.about(NO_TOPIC_YET) : entry;
                PublishedFile file = named.files(LocalDate.now(clock)).getLast();
                yield ContentFolder.check(file);
            }
        };
    }

    /** What the guide would find for its question and its title: perhaps it says this already. What it has become is left out. */
    private List<Near> near(Proposal proposal, Draft draft) {
        String text = (proposal.question() + " " + draft.title()).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        boolean published = proposal.state() == Proposal.State.PUBLISHED;
        return retriever.retrieve(new Query(text, draft.language())).topics().stream()
                .filter(candidate ->
                        !(published && candidate.entry().equals(proposal.draft().topic())))
                .limit(MOST_NEAR)
                .flatMap(candidate -> content.entry(candidate.entry(), draft.language()).stream()
                        .map(entry -> new Near(
                                entry.id(), entry.title(), entry.text(), Math.round(100 * candidate.confidence()))))
                .toList();
    }

    /** Facts of the same topic and country that hold other figures. */
    private List<Contradicted> contradicted(Proposal proposal, Draft draft) {
        Optional<String> country =
                draft instanceof FactDraft fact ? Optional.of(fact.jurisdiction()) : proposal.country();
        String text = draft instanceof EntryDraft entry ? entry.text() : draft.title();
        if (draft.topic().isEmpty() || country.isEmpty()) {
            return List.of();
        }
        return guidance.read(draft.topic(), draft.language(), country).stream()
                .map(Guidance::facts)
                .flatMap(List::stream)
                .filter(fact -> !(draft instanceof FactDraft same && same.id().equals(fact.id())))
                .filter(fact -> Figures.differ(text, fact.text()))
                .map(fact -> new Contradicted(fact.text(), String.join(", ", Figures.of(fact.text()))))
                .toList();
    }

    /** A moment, for somebody who reads this language. */
    String time(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(ZoneOffset.UTC));
    }

    /** A proposal in the words of its reader. */
    record Row(String title, String language, String since) {}

    /** An entry that is near, and how sure the guide is that it is meant, in percent. */
    record Near(String entry, String title, String text, long confidence) {}

    /** A fact that says other numbers. */
    record Contradicted(String text, String figures) {}
}
