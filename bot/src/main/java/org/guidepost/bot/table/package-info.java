/** Which rows of a list are wanted, and those found: what the console asks of the modules that read lists, and how they do. */
@NullMarked
package org.guidepost.bot.table;

import org.jspecify.annotations.NullMarked;
