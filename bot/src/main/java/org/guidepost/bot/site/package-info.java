/** Where people reach this guide in their browsers. */
@NullMarked
package org.guidepost.bot.site;

import org.jspecify.annotations.NullMarked;
