package org.guidepost.knowledge.content;

/** A part of the content and where it stands. */
record Placed<T>(T value, Place place) {}
