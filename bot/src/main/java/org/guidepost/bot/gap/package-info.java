/** What the guide could not answer: questions grouped by meaning, named, ranked, and kept for coordinators. */
@NullMarked
package org.guidepost.bot.gap;

import org.jspecify.annotations.NullMarked;
