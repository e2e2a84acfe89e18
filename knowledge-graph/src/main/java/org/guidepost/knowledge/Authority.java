package org.guidepost.knowledge;

import java.net.URI;
import java.util.List;

/**
 * An office or organisation that people can ask and where facts are verified.
 *
 * @param jurisdiction the code of the jurisdiction that it serves
 * @param id unique within its jurisdiction
 * @param url its official site
 * @param responsibleFor the ids of areas, groups or topics
 */
public record Authority(String jurisdiction, String id, String name, URI url, List<String> responsibleFor) {

    public Authority {
        Forms.requireJurisdiction(jurisdiction);
        Forms.requireId(id);
        Forms.requireText("name", name);
        responsibleFor = List.copyOf(responsibleFor);
        Forms.requireIds(responsibleFor);
    }

    /** Its name among all authorities: {@code FI/vero}. */
    public String key() {
        return jurisdiction + "/" + id;
    }
}
