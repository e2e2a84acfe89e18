/** Pages that people print: their checklist, by an address that only they know. */
@NullMarked
package org.guidepost.bot.page;

import org.jspecify.annotations.NullMarked;
