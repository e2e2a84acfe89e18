/** What the guide knows: topics, entries, facts, and how the right one is found. */
@NullMarked
package org.guidepost.knowledge;

import org.jspecify.annotations.NullMarked;
