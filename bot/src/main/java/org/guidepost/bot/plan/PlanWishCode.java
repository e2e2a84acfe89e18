package org.guidepost.bot.plan;

import java.util.Optional;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;

/** Wishes as short words that fit into a button: {@code did:fi-step-register}. */
public final class PlanWishCode {

    private PlanWishCode() {}

    public static String of(PlanWish wish) {
        return switch (wish) {
            case PlanWish.Show() -> "show";
            case PlanWish.TellCitizenship(Citizenship citizenship) -> "citizen:" + ConstantWords.word(citizenship);
            case PlanWish.TellStart(Start from) -> "from:" + ConstantWords.word(from);
            case PlanWish.TellBusiness(Sector sector, Place place) ->
                "%s:%s".formatted(ConstantWords.word(sector), ConstantWords.word(place));
            case PlanWish.ChooseForm(Form form) -> "form:" + ConstantWords.word(form);
            case PlanWish.AnswerAnew() -> "anew";
            case PlanWish.Tick(String step, boolean done) -> (done ? "did:" : "undo:") + step;
            case PlanWish.ChooseStep() -> "choose";
            case PlanWish.ShowStep(String step) -> "step:" + step;
            case PlanWish.Print() -> "print";
        };
    }

    /** The wish of a code; anything may be sent by anybody, so it may be none. */
    public static Optional<PlanWish> wish(String code) {
        int colon = code.indexOf(':');
        return colon < 0 ? plain(code) : withValue(code.substring(0, colon), code.substring(colon + 1));
    }

    private static Optional<PlanWish> plain(String code) {
        return switch (code) {
            case "show" -> Optional.of(new PlanWish.Show());
            case "anew" -> Optional.of(new PlanWish.AnswerAnew());
            case "choose" -> Optional.of(new PlanWish.ChooseStep());
            case "print" -> Optional.of(new PlanWish.Print());
            default -> Optional.empty();
        };
    }

    private static Optional<PlanWish> withValue(String key, String value) {
        return switch (key) {
            case "citizen" -> ConstantWords.constant(Citizenship.class, value).map(PlanWish.TellCitizenship::new);
            case "from" -> ConstantWords.constant(Start.class, value).map(PlanWish.TellStart::new);
            case "form" -> ConstantWords.constant(Form.class, value).map(PlanWish.ChooseForm::new);
            case "did" -> Optional.of(new PlanWish.Tick(value, true));
            case "undo" -> Optional.of(new PlanWish.Tick(value, false));
            case "step" -> Optional.of(new PlanWish.ShowStep(value));
            default -> business(key, value);
        };
    }

    private static Optional<PlanWish> business(String sector, String place) {
        return ConstantWords.constant(Sector.class, sector).flatMap(what -> ConstantWords.constant(Place.class, place)
                .map(where -> new PlanWish.TellBusiness(what, where)));
    }
}
