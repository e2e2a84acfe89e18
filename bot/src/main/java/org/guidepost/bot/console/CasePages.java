package org.guidepost.bot.console;

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
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
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

    CasePages(Cases cases, Mentors mentors, GuidanceReader guidance, Names names) {
        this.cases = cases;
        this.mentors = mentors;
        this.guidance = guidance;
        this.names = names;
    }

    /** The rows of a list. */
    List<Row> rows(List<Case> listed, SignedIn reader, Locale locale) {
        Map<String, Mentor> known = mentors.all().stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        ZoneId zone = zone(reader);
        return listed.stream()
                .map(about -> row(about, about.mentor().map(known::get), zone, locale))
                .toList();
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
        boolean reads = reads(about, reader);
        model.addAttribute("mayNote", reads);
        model.addAttribute(
                "talk",
                TalkView.of(about, reader, cases.heldLetters(about.id()), cases.isBlocked(about.conversation())));
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
        model.addAttribute(
                "mayAnswer", hers && about.state().after(CaseEvent.ANSWERED).isPresent());
        boolean mayOffer = reader.account().is(Role.COORDINATOR)
                && about.state().after(CaseEvent.OFFERED).isPresent();
        model.addAttribute("mayOfferTo", mayOffer ? mentors.all() : List.of());
        model.addAttribute(
                "mayGiveOn",
                reader.account().is(Role.COORDINATOR)
                        && about.state().after(CaseEvent.REASSIGNED).isPresent());
    }

    /** Whether somebody may read what was written in a case that she may see. */
    static boolean reads(Case about, SignedIn reader) {
        return about.state().isOwned() || reader.account().is(Role.COORDINATOR);
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

    /** A private note. */
    record Note(String by, String text, String at) {}
}
