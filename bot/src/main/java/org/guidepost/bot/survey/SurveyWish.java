package org.guidepost.bot.survey;

/** What she wants with surveys. Questions and choices are counted from 1. */
public sealed interface SurveyWish {

    /** To see which there are. */
    record Choose() implements SurveyWish {}

    /** To see what a survey is about, before she answers anything. */
    record Open(String survey) implements SurveyWish {}

    /** To be asked its first question, or the one where she stopped. */
    record Begin(String survey) implements SurveyWish {}

    /** To make a choice; where there can be several, to make it or to take it back. */
    record Pick(String survey, int question, int choice) implements SurveyWish {}

    /** To choose no more. */
    record Done(String survey, int question) implements SurveyWish {}

    /** To leave a question out. */
    record Skip(String survey, int question) implements SurveyWish {}

    /** To answer in her own words what she was asked last. */
    record Write(String text) implements SurveyWish {}

    /** To answer no more for now. */
    record Stop() implements SurveyWish {}

    /** Not to answer a survey that she was offered. */
    record Decline(String survey) implements SurveyWish {}
}
