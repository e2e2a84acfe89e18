/** Suggested changes of the graph, and how far each of them is. */
@NullMarked
package org.guidepost.bot.proposal;

import org.jspecify.annotations.NullMarked;
