/** The rights of the people who write: erasure. */
@NullMarked
package org.guidepost.bot.privacy;

import org.jspecify.annotations.NullMarked;
