/** The whole application in a real browser. */
@NullMarked
package org.guidepost.bot.web;

import org.jspecify.annotations.NullMarked;
