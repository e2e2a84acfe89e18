package org.guidepost.bot.publication;

import java.util.Optional;

/**
 * A question of which it is known what must become of it.
 *
 * @param language in which it is asked
 * @param country for which it is asked, if for one
 * @param topic the entry that answers it; of a question that is not answered, the boundary or nothing
 * @param inScope whether the guide is to answer it
 */
record GoldenCase(String id, String text, String language, Optional<String> country, String topic, boolean inScope) {}
