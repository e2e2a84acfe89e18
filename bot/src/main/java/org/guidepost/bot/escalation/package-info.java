/** Questions that a human should answer. */
@NullMarked
package org.guidepost.bot.escalation;

import org.jspecify.annotations.NullMarked;
