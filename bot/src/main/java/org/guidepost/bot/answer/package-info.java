/** What to answer: the decision by named rules, and the composition of the messages. */
@NullMarked
package org.guidepost.bot.answer;

import org.jspecify.annotations.NullMarked;
