package org.guidepost.bot.handoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.bot.mentoring.Candidate;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.Load;
import org.guidepost.bot.mentoring.Loads;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.Need;

/** The mentors of the programme with what they have to do at this moment. */
final class Candidates {

    private final Loads loads;
    private final MentorDirectory directory;

    Candidates(Loads loads, MentorDirectory directory) {
        this.loads = loads;
        this.directory = directory;
    }

    List<Candidate> all() {
        Map<String, Load> known = loads.all();
        return directory.all().stream()
                .map(mentor -> {
                    Load load = known.getOrDefault(mentor.id(), Load.NONE);
                    return new Candidate(mentor, load.open(), load.recent(), load.helpfulness());
                })
                .toList();
    }

    /** What a case asks of a mentor, which whoever asks the question herself never meets. */
    Need needOf(Case about) {
        return directory
                .writingIn(about.conversation())
                .map(about.need()::refusing)
                .orElse(about.need());
    }

    /** Those whom a case may go to: nobody is asked her own question. */
    List<Candidate> of(Case about) {
        Optional<String> herself = directory.writingIn(about.conversation());
        return all().stream()
                .filter(candidate ->
                        herself.filter(candidate.mentor().id()::equals).isEmpty())
                .toList();
    }
}
