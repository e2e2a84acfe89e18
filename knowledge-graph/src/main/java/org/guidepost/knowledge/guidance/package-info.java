/** What the guide says about a topic: its text, the facts of a country, the people who can help. */
@NullMarked
package org.guidepost.knowledge.guidance;

import org.jspecify.annotations.NullMarked;
