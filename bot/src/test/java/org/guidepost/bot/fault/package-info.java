/** The real application under faults and in conversation: two instances, kills, outages, bad input, erasure. */
@NullMarked
package org.guidepost.bot.fault;

import org.jspecify.annotations.NullMarked;
