package org.guidepost.bot.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Stage;
import org.guidepost.bot.profile.Profile.Goal;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.ConstantWords;

/** A profile in words, for whom it is about and for a mentor who may see it. */
public final class ProfileTexts {

    private final Texts texts;

    public ProfileTexts(Texts texts) {
        this.texts = texts;
    }

    /** One line for each thing that she told. */
    public List<String> lines(Profile profile, String language) {
        List<String> lines = new ArrayList<>();
        profile.stage().ifPresent(stage -> lines.add(texts.get(language, "profile.stage", stage(stage, language))));
        profile.sector()
                .ifPresent(sector -> lines.add(texts.get(language, "profile.sector", sector(sector, language))));
        if (!profile.goals().isEmpty()) {
            String goals = profile.goals().stream()
                    .sorted(Comparator.naturalOrder())
                    .map(goal -> goal(goal, language))
                    .collect(Collectors.joining(" · "));
            lines.add(texts.get(language, "profile.goals", goals));
        }
        return lines;
    }

    public String stage(Stage stage, String language) {
        return texts.get(language, "profile.stage." + ConstantWords.word(stage));
    }

    public String sector(Sector sector, String language) {
        return texts.get(language, "profile.sector." + ConstantWords.word(sector));
    }

    public String goal(Goal goal, String language) {
        return texts.get(language, "profile.goal." + ConstantWords.word(goal));
    }
}
