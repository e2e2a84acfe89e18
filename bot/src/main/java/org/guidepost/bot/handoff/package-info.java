/** How a question gets to a mentor and back: who is told what, and what happens when nobody does anything. */
@NullMarked
package org.guidepost.bot.handoff;

import org.jspecify.annotations.NullMarked;
