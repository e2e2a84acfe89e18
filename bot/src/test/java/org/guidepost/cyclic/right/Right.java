package org.guidepost.cyclic.right;

import java.util.Optional;
import org.guidepost.cyclic.left.Left;

/** Half of a cycle. */
public record Right(Optional<Left> other) {}
