/** Who may come in: accounts of mentors and coordinators, their one-time links and their sessions. */
@NullMarked
package org.guidepost.bot.people;

import org.jspecify.annotations.NullMarked;
