/** What became of conversations: one row for each, computed when it has been quiet for a day. */
@NullMarked
package org.guidepost.bot.outcome;

import org.jspecify.annotations.NullMarked;
