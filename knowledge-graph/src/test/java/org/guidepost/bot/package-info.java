/** A stand-in for the bot's package, for the architecture tests only. */
@NullMarked
package org.guidepost.bot;

import org.jspecify.annotations.NullMarked;
