/** Who has changed what in the console: written once, never changed. */
@NullMarked
package org.guidepost.bot.audit;

import org.jspecify.annotations.NullMarked;
