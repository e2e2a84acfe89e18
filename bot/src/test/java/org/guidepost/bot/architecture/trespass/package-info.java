/** Code that breaks the rules, so that the rules are seen to fail. */
@NullMarked
package org.guidepost.bot.architecture.trespass;

import org.jspecify.annotations.NullMarked;
