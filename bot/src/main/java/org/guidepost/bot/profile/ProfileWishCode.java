package org.guidepost.bot.profile;

import java.util.Optional;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Stage;
import org.guidepost.bot.profile.Profile.Goal;
import org.guidepost.bot.profile.Profile.Question;
import org.guidepost.knowledge.ConstantWords;

/** Wishes as short words that fit into a button: {@code stage:idea}. */
public final class ProfileWishCode {

    /** What the ids of such buttons begin with. */
    public static final String PREFIX = "p:";

    private static final String YES = "yes";
    private static final String NO = "no";

    private ProfileWishCode() {}

    /** The id of a button. */
    public static String button(ProfileWish wish) {
        return PREFIX
                + switch (wish) {
                    case ProfileWish.Show() -> "show";
                    case ProfileWish.Finish() -> "finish";
                    case ProfileWish.Forget() -> "forget";
                    case ProfileWish.Ask(Question question) -> "ask:" + ConstantWords.word(question);
                    case ProfileWish.TellStage(Stage stage) -> "stage:" + ConstantWords.word(stage);
                    case ProfileWish.TellSector(Sector sector) -> "sector:" + ConstantWords.word(sector);
                    case ProfileWish.Toggle(Goal goal) -> "goal:" + ConstantWords.word(goal);
                    case ProfileWish.Clear(Question question) -> "clear:" + ConstantWords.word(question);
                    case ProfileWish.Share(boolean wanted) -> "share:" + (wanted ? YES : NO);
                };
    }

    /** The wish of a code; anything may be sent by anybody, so it may be none. */
    public static Optional<ProfileWish> wish(String code) {
        int colon = code.indexOf(':');
        String value = code.substring(colon + 1);
        return switch (colon < 0 ? code : code.substring(0, colon)) {
            case "show" -> Optional.of(new ProfileWish.Show());
            case "finish" -> Optional.of(new ProfileWish.Finish());
            case "forget" -> Optional.of(new ProfileWish.Forget());
            case "ask" -> ConstantWords.constant(Question.class, value).map(ProfileWish.Ask::new);
            case "stage" -> ConstantWords.constant(Stage.class, value).map(ProfileWish.TellStage::new);
            case "sector" -> ConstantWords.constant(Sector.class, value).map(ProfileWish.TellSector::new);
            case "goal" -> ConstantWords.constant(Goal.class, value).map(ProfileWish.Toggle::new);
            case "clear" -> ConstantWords.constant(Question.class, value).map(ProfileWish.Clear::new);
            case "share" -> share(value);
            default -> Optional.empty();
        };
    }

    private static Optional<ProfileWish> share(String value) {
        return value.equals(YES) || value.equals(NO)
                ? Optional.of(new ProfileWish.Share(value.equals(YES)))
                : Optional.empty();
    }
}
