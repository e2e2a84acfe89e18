/** Half of a cycle that the modularity tests must find. */
@NullMarked
package org.guidepost.cyclic.right;

import org.jspecify.annotations.NullMarked;
