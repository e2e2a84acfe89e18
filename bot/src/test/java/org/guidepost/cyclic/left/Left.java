package org.guidepost.cyclic.left;

import java.util.Optional;
import org.guidepost.cyclic.right.Right;

/** Half of a cycle. */
public record Left(Optional<Right> other) {}
