/** Pictures and documents that mentee and mentor send each other: which are taken, and where they are kept. */
@NullMarked
package org.guidepost.bot.attachment;

import org.jspecify.annotations.NullMarked;
