/** Tables that are filtered, sorted and paged by the server, and taken away as CSV or JSON. */
@NullMarked
package org.guidepost.bot.console.table;

import org.jspecify.annotations.NullMarked;
