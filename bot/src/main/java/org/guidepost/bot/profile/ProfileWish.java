package org.guidepost.bot.profile;

import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Stage;
import org.guidepost.bot.profile.Profile.Goal;
import org.guidepost.bot.profile.Profile.Question;

/** What she wants with her profile. */
public sealed interface ProfileWish {

    /** To see it as it stands; where it is blank, to be asked the first question. */
    record Show() implements ProfileWish {}

    /** To answer no further question. */
    record Finish() implements ProfileWish {}

    /** To be asked something, for the first time or again. */
    record Ask(Question question) implements ProfileWish {}

    /** To say how far her business is. */
    record TellStage(Stage stage) implements ProfileWish {}

    /** To say what it is. */
    record TellSector(Sector sector) implements ProfileWish {}

    /** To say that she wants something, or that she doesn't after all. */
    record Toggle(Goal goal) implements ProfileWish {}

    /** To take back what she told. */
    record Clear(Question question) implements ProfileWish {}

    /** To let a mentor see it, or not any more. */
    record Share(boolean wanted) implements ProfileWish {}

    /** To have all of it deleted. */
    record Forget() implements ProfileWish {}
}
