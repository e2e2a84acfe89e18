package org.guidepost.bot.plan;

import java.util.Optional;

/**
 * A plan as it is printed.
 *
 * @param country the code of the person's country
 * @param language the language that she chose or writes in, if one is known
 */
public record PlanPage(Plan plan, String country, Optional<String> language) {}
