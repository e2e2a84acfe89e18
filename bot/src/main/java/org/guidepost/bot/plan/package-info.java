/** Her own way into business: what she told about her situation, and which steps she has done. */
@NullMarked
package org.guidepost.bot.plan;

import org.jspecify.annotations.NullMarked;
