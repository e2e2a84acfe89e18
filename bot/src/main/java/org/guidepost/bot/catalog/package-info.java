/** What the guide knows, to look through: lists of topics, texts, facts and sources, and each topic with what hangs on it. */
@NullMarked
package org.guidepost.bot.catalog;

import org.jspecify.annotations.NullMarked;
