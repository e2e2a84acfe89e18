package org.guidepost.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guidepost.bot.mentoring.CaseReport;
import org.guidepost.bot.mentoring.CaseReport.Age;
import org.guidepost.bot.mentoring.CaseReport.Work;
import org.guidepost.bot.mentoring.CaseReports;
import org.guidepost.bot.mentoring.CaseState;
import org.guidepost.bot.mentoring.DraftUse;
import org.guidepost.bot.mentoring.Load;
import org.guidepost.bot.mentoring.Loads;
import org.guidepost.bot.mentoring.Mentors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a coordinator how long people wait, what mentors have to do, and what is open. */
@Controller
@ConditionalOnWebApplication
final class TimesController {

    private static final List<CaseState> OPEN =
            List.of(CaseState.OPEN, CaseState.OFFERED, CaseState.ACCEPTED, CaseState.ANSWERED);

    private final CaseReports reports;
    private final Loads loads;
    private final Mentors mentors;
    private final Lengths lengths;
    private final ConsoleLanguage languages;

    TimesController(CaseReports reports, Loads loads, Mentors mentors, Lengths lengths, ConsoleLanguage languages) {
        this.reports = reports;
        this.loads = loads;
        this.mentors = mentors;
        this.lengths = lengths;
        this.languages = languages;
    }

    @GetMapping(Routes.TIMES)
    String show(Model model, Locale locale) {
        boolean mirrored = languages.direction(locale.getLanguage()).equals("rtl");
        CaseReport report = reports.read();
        Map<String, Load> known = loads.all();
        model.addAttribute(
                "spreads",
                List.of(
                        new Period("desk.times.week", report.spread(0), lengths, locale),
                        new Period("desk.times.week.before", report.spread(1), lengths, locale),
                        new Period("desk.times.weeks", report.spread(), lengths, locale)));
        model.addAttribute("chart", WaitingTimesChart.of(report, lengths, locale, mirrored));
        model.addAttribute("states", OPEN);
        model.addAttribute("ages", List.of(Age.values()));
        model.addAttribute("report", report);
        model.addAttribute(
                "mentors",
                mentors.all().stream()
                        .map(mentor -> new MentorRow(
                                mentor.name(),
                                report.mentors().getOrDefault(mentor.id(), Work.NONE),
                                known.getOrDefault(mentor.id(), Load.NONE).open(),
                                mentor.capacity()))
                        .toList());
        model.addAttribute(
                "drafts",
                List.of(report.drafts(DraftUse.USED), report.drafts(DraftUse.EDITED), report.drafts(DraftUse.IGNORED)));
        return "times";
    }

    /**
     * How long people waited in some weeks, in words.
     *
     * @param label key of a text
     * @param half empty if nobody was answered
     * @param most empty if nobody was answered
     */
    record Period(String label, int count, String half, String most) {

        Period(String label, CaseReport.Spread spread, Lengths lengths, Locale locale) {
            this(
                    label,
                    spread.count(),
                    spread.half().map(length -> lengths.words(length, locale)).orElse(""),
                    spread.most().map(length -> lengths.words(length, locale)).orElse(""));
        }
    }

    /** What a mentor did and has to do. */
    record MentorRow(String name, Work work, int open, int capacity) {}
}
