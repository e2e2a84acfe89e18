/** What a person means: her language, small talk, her country, what a follow-up question refers to. */
@NullMarked
package org.guidepost.bot.understanding;

import org.jspecify.annotations.NullMarked;
