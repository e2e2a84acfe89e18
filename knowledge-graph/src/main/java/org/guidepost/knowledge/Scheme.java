package org.guidepost.knowledge;

import java.util.List;

/**
 * The order of everything that the guide speaks about: areas, their groups, their topics, each in the order in which they
 * are shown.
 */
public record Scheme(List<Area> areas, List<Group> groups, List<Topic> topics) {

    public Scheme {
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
        topics = List.copyOf(topics);
    }
}
