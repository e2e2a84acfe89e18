/** What people say about answers. */
@NullMarked
package org.guidepost.bot.feedback;

import org.jspecify.annotations.NullMarked;
