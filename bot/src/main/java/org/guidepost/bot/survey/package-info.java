/** Surveys of needs: short, branching, answered in the chat by who likes to, counted so that nobody can be made out. */
@NullMarked
package org.guidepost.bot.survey;

import org.jspecify.annotations.NullMarked;
