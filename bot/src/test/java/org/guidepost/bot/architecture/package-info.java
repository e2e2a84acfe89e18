/** The walls of the house, and proofs that they would stop somebody. */
@NullMarked
package org.guidepost.bot.architecture;

import org.jspecify.annotations.NullMarked;
