/** Models that turn texts into vectors. */
@NullMarked
package org.guidepost.connectors.embedding;

import org.jspecify.annotations.NullMarked;
