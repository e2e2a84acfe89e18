/** The pages in which mentors and coordinators work, and how they sign in to them. */
@NullMarked
package org.guidepost.bot.console;

import org.jspecify.annotations.NullMarked;
