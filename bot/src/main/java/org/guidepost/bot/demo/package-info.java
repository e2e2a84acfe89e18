/** A programme that was never there, for whoever wants to see all pages at once: {@code bin/guidepost --demo}. */
@NullMarked
package org.guidepost.bot.demo;

import org.jspecify.annotations.NullMarked;
