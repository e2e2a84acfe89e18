package org.guidepost.bot.console;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.bot.handoff.WaitingList;
import org.guidepost.bot.handoff.WaitingList.Proposal;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Match;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.PrivateNote;
import org.guidepost.bot.people.Role;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.springframework.ui.Model;

/** What pages about cases show, in the words of their reader. */
final class CasePages {

    private final Cases cases;
    private final Mentors mentors;
    private final GuidanceReader guidance;
    private final Names names;
    private final WaitingList waiting;
    private final AnswerHelp help;
    private final Clock clock;

    CasePages(
            Cases cases,
            Mentors mentors,
            GuidanceReader guidance,
            Names names,
            WaitingList waiting,
            AnswerHelp help,
            Clock clock) {
        this.cases = cases;
        this.mentors = mentors;
        this.guidance = guidance;
        this.names = names;
        this.waiting = waiting;
        this.help = help;
        this.clock = clock;
    }

    /** The rows of a list. */
    List<Row> rows(List<Case> listed, SignedIn reader, Locale locale) {
        Map<String, Mentor> known = mentors.all().stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        ZoneId zone = zone(reader);
        return listed.stream()
                .map(about -> row(about, about.mentor().map(known::get), zone, locale))
                .toList();
    }

    /** The waiting list with its proposals. */
    List<ProposalRow> proposals(List<Proposal> proposals, SignedIn reader, Locale locale) {
        ZoneId zone = zone(reader);
        return proposals.stream()
                .map(proposal -> new ProposalRow(
                        row(proposal.about(), Optional.empty(), zone, locale),
                        proposal.suits().stream()
                                .map(match -> suits(match, zone, locale))
                                .toList(),
                        proposal.obstacle().map(Enum::name).orElse("")))
                .toList();
    }

    private Suits suits(Match match, ZoneId zone, Locale locale) {
        return new Suits(
                match.mentor().id(),
                match.mentor().name(),
                match.reasons().stream().map(Enum::name).toList(),
                match.from().isAfter(clock.instant()) ? time(match.from(), zone, locale) : "");
    }

    /**
     * One case with everything about it that its reader may see and do.
     *
     * @param draft what she has written and not sent
     */
    void fill(Model model, Case about, SignedIn reader, String draft, Locale locale) {
        ZoneId zone = zone(reader);
        boolean hers = about.isWith(reader.account().id());
        model.addAttribute("row", row(about, about.mentor().flatMap(mentors::find), zone, locale));
        // Who is only asked sees the question and nothing that was written to or by somebody else.
        boolean reads = about.state().isOwned() || reader.account().is(Role.COORDINATOR);
        model.addAttribute("mayNote", reads);
        model.addAttribute("letters", reads ? cases.letters(about.id()) : List.of());
        model.addAttribute(
                "notes",
                (reads ? cases.notes(about.id()) : List.<PrivateNote>of())
                        .stream()
                                .map(note -> new Note(note.by(), note.text(), time(note.at(), zone, locale)))
                                .toList());
        about.need()
                .topic()
                .flatMap(topic ->
                        guidance.read(topic, locale.getLanguage(), about.need().country()))
                .ifPresent(found -> model.addAttribute("guidance", found));
        model.addAttribute("draft", draft);
        model.addAttribute("mayAccept", hers && about.state() == CaseState.OFFERED);
        model.addAttribute(
                "mayPass",
                hers && (about.state() == CaseState.OFFERED || about.state().isOwned()));
        boolean mayAnswer = hers && about.state().after(CaseEvent.ANSWERED).isPresent();
        model.addAttribute("mayAnswer", mayAnswer);
        help.fill(model, about, reader, mayAnswer, locale);
        boolean mayOffer = reader.account().is(Role.COORDINATOR)
                && about.state().after(CaseEvent.OFFERED).isPresent();
        model.addAttribute("mayOfferTo", mayOffer ? waiting.choices(about) : List.of());
        model.addAttribute(
                "mayGiveOn",
                reader.account().is(Role.COORDINATOR)
                        && about.state().after(CaseEvent.REASSIGNED).isPresent());
    }

    private Row row(Case about, Optional<Mentor> mentor, ZoneId zone, Locale locale) {
        String language = locale.getLanguage();
        return new Row(
                about,
                Names.of(names.languages(language)).apply(about.need().language()),
                about.need().country().map(Names.of(names.countries(language))).orElse(""),
                mentor.map(Mentor::name).orElse(""),
                time(about.openedAt(), zone, locale));
    }

    private ZoneId zone(SignedIn reader) {
        return mentors.find(reader.account().id())
                .map(mentor -> mentor.hours().zone())
                .orElse(ZoneId.of("UTC"));
    }

    private static String time(Instant moment, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /**
     * A case in a list.
     *
     * @param country empty if it is not known
     * @param mentor the name of whom it is with, empty if nobody
     */
    record Row(Case about, String language, String country, String mentor, String since) {}

    /**
     * A case of the waiting list.
     *
     * @param suits who could take it, the proposed one first
     * @param obstacle why nobody can, empty if somebody can
     */
    record ProposalRow(Row row, List<Suits> suits, String obstacle) {}

    /**
     * A mentor who could take a case.
     *
     * @param reasons why she suits, the weightiest first
     * @param from when she is there, empty if she is there now
     */
    record Suits(String id, String name, List<String> reasons, String from) {}

    /** A private note. */
    record Note(String by, String text, String at) {}
}
