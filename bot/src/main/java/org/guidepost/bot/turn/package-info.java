/** The road of a turn: accept, open, understand, retrieve, decide, compose, deliver, record. */
@NullMarked
package org.guidepost.bot.turn;

import org.jspecify.annotations.NullMarked;
