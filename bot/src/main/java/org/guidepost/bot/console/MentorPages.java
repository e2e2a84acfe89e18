package org.guidepost.bot.console;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.console.Names.Choice;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.knowledge.ConstantWords;
import org.springframework.ui.Model;

/** What pages about a mentor show: forms with their choices. */
final class MentorPages {

    private static final Map<String, String> NO_PROBLEMS = Map.of();

    /** What is sent, and the word by which its name is found. */
    private static final List<Choice> SECTORS = Stream.of(Sector.values())
            .map(sector -> new Choice(sector.name(), ConstantWords.word(sector)))
            .toList();

    private final Names names;

    MentorPages(Names names) {
        this.names = names;
    }

    /** A form that nobody has sent yet. */
    void fill(Model model, MentorForm form, String language) {
        fill(model, form, NO_PROBLEMS, language);
    }

    /**
     * A form with what is wrong about it.
     *
     * @param problems by field, keys of sentences
     */
    void fill(Model model, MentorForm form, Map<String, String> problems, String language) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("languages", names.languages(language));
        model.addAttribute("countries", names.countries(language));
        model.addAttribute("days", names.days(language));
        model.addAttribute("subjects", names.subjects(language));
        model.addAttribute("kinds", List.of(Mentor.Kind.values()));
        model.addAttribute("levels", List.of(Expertise.Level.values()));
        model.addAttribute("sectors", SECTORS);
        model.addAttribute(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.startsWith("Europe/") || zone.equals("Asia/Istanbul"))
                        .sorted()
                        .toList());
    }

    /** What may be chosen. */
    MentorCheck check(String language) {
        return new MentorCheck(
                names.languages(language).stream().map(Choice::id).collect(Collectors.toSet()),
                names.countries(language).stream().map(Choice::id).collect(Collectors.toSet()),
                names.subjects(language).stream()
                        .flatMap(subject -> subject.parts().stream())
                        .map(Choice::id)
                        .collect(Collectors.toSet()));
    }
}
