/** Everything that speaks to the outside. Knows neither the bot nor the knowledge graph. */
@NullMarked
package org.guidepost.connectors;

import org.jspecify.annotations.NullMarked;
