/** What a mentee tells about herself, if she likes: how far her business is, what it is, what she wants. */
@NullMarked
package org.guidepost.bot.profile;

import org.jspecify.annotations.NullMarked;
