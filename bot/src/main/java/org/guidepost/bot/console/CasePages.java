package org.guidepost.bot.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guidepost.bot.console.ReaderTime.Written;
import org.guidepost.bot.handoff.CaseSteps;
import org.guidepost.bot.handoff.WaitingList;
import org.guidepost.bot.handoff.WaitingList.Proposal;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.Letters;
import org.guidepost.bot.mentoring.Match;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.mentoring.PrivateNote;
import org.guidepost.bot.mentoring.PrivateNotes;
import org.guidepost.bot.mentoring.Separations;
import org.guidepost.bot.people.Role;
import org.guidepost.bot.profile.ProfileTexts;
import org.guidepost.bot.profile.Profiles;
import org.guidepost.knowledge.guidance.GuidanceReader;
import org.springframework.ui.Model;

/** What pages about cases show, in the words of their reader. */
final class CasePages {

    private final Cases cases;
    private final CaseSteps steps;
    private final Letters letters;
    private final Separations separations;
    private final PrivateNotes notes;
    private final Mentors mentors;
    private final GuidanceReader guidance;
    private final Names names;
    private final WaitingList waiting;
    private final AnswerHelp help;
    private final ReaderTime time;
    private final Clock clock;
    private final Profiles profiles;
    private final ProfileTexts words;

    CasePages(
            Cases cases,
            CaseSteps steps,
            Letters letters,
            Separations separations,
            PrivateNotes notes,
            Mentors mentors,
            GuidanceReader guidance,
            Names names,
            WaitingList waiting,
            AnswerHelp help,
            Profiles profiles,
            ProfileTexts words,
            ReaderTime time,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.letters = letters;
        this.separations = separations;
        this.notes = notes;
        this.mentors = mentors;
        this.guidance = guidance;
        this.names = names;
        this.waiting = waiting;
        this.help = help;
        this.time = time;
        this.clock = clock;
        this.profiles = profiles;
        this.words = words;
    }

    /** The rows of a list. */
    List<Row> rows(List<Case> listed, SignedIn reader, Locale locale) {
        Map<String, Mentor> known = mentors.all().stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        Written time = this.time.of(reader, locale);
        return listed.stream()
                .map(about -> row(about, about.mentor().map(known::get), time, locale))
                .toList();
    }

    /** The waiting list with its proposals. */
    List<ProposalRow> proposals(List<Proposal> proposals, SignedIn reader, Locale locale) {
        Written time = this.time.of(reader, locale);
        return proposals.stream()
                .map(proposal -> new ProposalRow(
                        row(proposal.about(), Optional.empty(), time, locale),
                        proposal.suits().stream()
                                .map(match -> suits(match, time))
                                .toList(),
                        proposal.obstacle().map(Enum::name).orElse("")))
                .toList();
    }

    private Suits suits(Match match, Written time) {
        return new Suits(
                match.mentor().id(),
                match.mentor().name(),
                match.reasons().stream().map(Enum::name).toList(),
                match.from().isAfter(clock.instant()) ? time.of(match.from()) : "");
    }

    /**
     * One case with everything about it that its reader may see and do.
     *
     * @param draft what she has written and not sent
     */
    void fill(Model model, Case about, SignedIn reader, String draft, Locale locale) {
        Written time = this.time.of(reader, locale);
        boolean hers = about.isWith(reader.account().id());
        model.addAttribute("row", row(about, about.mentor().flatMap(mentors::find), time, locale));
        if (about.reminded()) {
            cases.lastReminded(about.id()).ifPresent(at -> model.addAttribute("reminded", time.of(at)));
        }
        // Who is only asked sees the question and nothing that was written to or by somebody else.
        boolean reads = reads(about, reader);
        model.addAttribute("mayNote", reads);
        model.addAttribute(
                "talk",
                TalkView.of(about, reader, letters.held(about.id()), separations.isBlocked(about.conversation())));
        model.addAttribute("letters", reads ? letters.of(about.id()) : List.of());
        model.addAttribute(
                "notes",
                (reads ? notes.of(about.id()) : List.<PrivateNote>of())
                        .stream()
                                .map(note -> new Note(note.by(), note.text(), time.of(note.at())))
                                .toList());
        about.need()
                .topic()
                .flatMap(topic ->
                        guidance.read(topic, locale.getLanguage(), about.need().country()))
                .ifPresent(found -> model.addAttribute("guidance", found));
        profiles.shownIn(about.conversation())
                .ifPresent(shown -> model.addAttribute("profile", words.lines(shown, locale.getLanguage())));
        model.addAttribute("draft", draft);
        model.addAttribute(
                "mayPropose",
                reads && letters.of(about.id()).stream().anyMatch(letter -> letter.by() == Letter.By.MENTOR));
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

    /** Whether somebody may read what was written in a case that she may see. */
    static boolean reads(Case about, SignedIn reader) {
        return about.state().isOwned() || reader.account().is(Role.COORDINATOR);
    }

    private Row row(Case about, Optional<Mentor> mentor, Written time, Locale locale) {
        String language = locale.getLanguage();
        return new Row(
                about,
                Names.of(names.languages(language)).apply(about.need().language()),
                about.need().country().map(Names.of(names.countries(language))).orElse(""),
                mentor.map(Mentor::name).orElse(""),
                time.of(about.openedAt()),
                mentor.flatMap(she -> steps.deadline(about, she)).map(time::of).orElse(""));
    }

    /**
     * A case in a list.
     *
     * @param country empty if it is not known
     * @param mentor the name of whom it is with, empty if nobody
     * @param due until when she is to take it or to answer, empty if her time does not run
     */
    record Row(Case about, String language, String country, String mentor, String since, String due) {}

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
