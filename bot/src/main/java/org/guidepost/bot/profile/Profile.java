package org.guidepost.bot.profile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Stage;

/**
 * What she told about herself. All of it is optional and hers to change; her country and her language are kept with her
 * conversation.
 *
 * @param stage how far her business is
 * @param sector what it is
 * @param goals what she wants
 * @param shared whether a mentor who is asked, or has her case, may see it
 */
public record Profile(Optional<Stage> stage, Optional<Sector> sector, Set<Goal> goals, boolean shared) {

    /** Nothing is known. */
    public static final Profile BLANK = new Profile(Optional.empty(), Optional.empty(), Set.of(), false);

    public Profile {
        goals = Set.copyOf(goals);
    }

    /** What she wants. */
    public enum Goal {
        FIRST_CUSTOMERS,
        RULES,
        MONEY,
        SKILLS,
        PEOPLE,
        GROWTH
    }

    /** What can be asked, in this order. */
    public enum Question {
        STAGE,
        SECTOR,
        GOALS
    }

    /** Whether there is anything to show. */
    public boolean isBlank() {
        return stage.isEmpty() && sector.isEmpty() && goals.isEmpty();
    }

    /** The profile with a wish of hers fulfilled, so far as that changes it. */
    public Profile after(ProfileWish wish) {
        return switch (wish) {
            case ProfileWish.TellStage(Stage told) -> new Profile(Optional.of(told), sector, goals, shared);
            case ProfileWish.TellSector(Sector told) -> new Profile(stage, Optional.of(told), goals, shared);
            case ProfileWish.Toggle(Goal goal) -> new Profile(stage, sector, toggled(goal), shared);
            case ProfileWish.Share(boolean wanted) -> new Profile(stage, sector, goals, wanted);
            case ProfileWish.Clear(Question what) -> without(what);
            case ProfileWish.Forget() -> BLANK;
            case ProfileWish.Show _, ProfileWish.Finish _, ProfileWish.Ask _ -> this;
        };
    }

    private Profile without(Question what) {
        return switch (what) {
            case STAGE -> new Profile(Optional.empty(), sector, goals, shared);
            case SECTOR -> new Profile(stage, Optional.empty(), goals, shared);
            case GOALS -> new Profile(stage, sector, Set.of(), shared);
        };
    }

    private Set<Goal> toggled(Goal goal) {
        Set<Goal> toggled = EnumSet.noneOf(Goal.class);
        toggled.addAll(goals);
        if (!toggled.remove(goal)) {
            toggled.add(goal);
        }
        return toggled;
    }
}
