/** What the program itself says, in every language. */
@NullMarked
package org.guidepost.bot.text;

import org.jspecify.annotations.NullMarked;
