package org.guidepost.bot.plan;

import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;

/** What she wants with her plan. */
public sealed interface PlanWish {

    /** To see it as it stands, or to be asked what is still missing for it. */
    record Show() implements PlanWish {}

    /** To say whose citizen she is. */
    record TellCitizenship(Citizenship citizenship) implements PlanWish {}

    /** To say what she lives on when she begins. */
    record TellStart(Start from) implements PlanWish {}

    /** To say what she will make or sell, and where. */
    record TellBusiness(Sector sector, Place place) implements PlanWish {}

    /** To see the steps of another form of business. */
    record ChooseForm(Form form) implements PlanWish {}

    /** To answer the questions anew. */
    record AnswerAnew() implements PlanWish {}

    /** To say that a step is done, or that it isn't after all. */
    record Tick(String step, boolean done) implements PlanWish {}

    /** To see the titles of all steps as buttons. */
    record ChooseStep() implements PlanWish {}

    /** To see all about one step. */
    record ShowStep(String step) implements PlanWish {}

    /** To have the whole list as a page that can be printed. */
    record Print() implements PlanWish {}
}
