package org.guidepost.bot.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guidepost.knowledge.Situation;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;

/**
 * What a person told about her situation, and which steps she has done.
 *
 * @param form the form of business whose steps she wants to see
 * @param done the ids of the steps that she has done, whether they are on her present checklist or not
 * @param page the secret in the address of her printable page, if she has asked for one
 */
public record Plan(
        Optional<Citizenship> citizenship,
        Optional<Start> from,
        Optional<Sector> sector,
        Optional<Place> place,
        Form form,
        Set<String> done,
        Optional<String> page) {

    /** Nothing is known yet. */
    public static final Plan BLANK = new Plan(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Form.SOLE_TRADER,
            Set.of(),
            Optional.empty());

    public Plan {
        done = Set.copyOf(done);
    }

    /** The questions behind a plan, in their order. */
    public enum Question {
        CITIZENSHIP,
        START,
        BUSINESS
    }

    /** What must still be asked. */
    public Optional<Question> missing() {
        if (citizenship.isEmpty()) {
            return Optional.of(Question.CITIZENSHIP);
        }
        if (from.isEmpty()) {
            return Optional.of(Question.START);
        }
        return sector.isEmpty() || place.isEmpty() ? Optional.of(Question.BUSINESS) : Optional.empty();
    }

    /** Her situation, once all questions are answered. */
    public Optional<Situation> situation() {
        return missing().isPresent()
                ? Optional.empty()
                : Optional.of(new Situation(
                        citizenship.orElseThrow(),
                        from.orElseThrow(),
                        sector.orElseThrow(),
                        place.orElseThrow(),
                        form));
    }

    /** Whether she has done a step. */
    public boolean hasDone(String step) {
        return done.contains(step);
    }

    /** The plan with a wish of hers fulfilled, so far as that changes it; the page needs a secret of its own. */
    public Plan after(PlanWish wish) {
        return switch (wish) {
            case PlanWish.TellCitizenship(Citizenship told) ->
                new Plan(Optional.of(told), from, sector, place, form, done, page);
            case PlanWish.TellStart(Start told) ->
                new Plan(citizenship, Optional.of(told), sector, place, form, done, page);
            case PlanWish.TellBusiness(Sector what, Place where) ->
                new Plan(citizenship, from, Optional.of(what), Optional.of(where), form, done, page);
            case PlanWish.ChooseForm(Form chosen) -> new Plan(citizenship, from, sector, place, chosen, done, page);
            case PlanWish.AnswerAnew() ->
                new Plan(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), form, done, page);
            case PlanWish.Tick(String step, boolean isDone) ->
                new Plan(citizenship, from, sector, place, form, ticked(step, isDone), page);
            case PlanWish.Show _, PlanWish.ChooseStep _, PlanWish.ShowStep _, PlanWish.Print _ -> this;
        };
    }

    /** The plan with a printable page. */
    public Plan withPage(String secret) {
        return new Plan(citizenship, from, sector, place, form, done, Optional.of(secret));
    }

    private Set<String> ticked(String step, boolean isDone) {
        Set<String> ticked = new HashSet<>(done);
        if (isDone) {
            ticked.add(step);
        } else {
            ticked.remove(step);
        }
        return ticked;
    }
}
