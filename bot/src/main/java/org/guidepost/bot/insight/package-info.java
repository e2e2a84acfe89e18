/** How well the guide does: the numbers of the last weeks, and the list of turns behind them. */
@NullMarked
package org.guidepost.bot.insight;

import org.jspecify.annotations.NullMarked;
