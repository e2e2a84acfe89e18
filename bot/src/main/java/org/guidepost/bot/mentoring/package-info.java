/** Mentors, whom a question suits, and the cases that they answer. */
@NullMarked
package org.guidepost.bot.mentoring;

import org.jspecify.annotations.NullMarked;
