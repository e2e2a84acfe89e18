package org.guidepost.bot.understanding;

import java.util.List;
import org.guidepost.knowledge.Jurisdiction;
import org.guidepost.knowledge.Language;
import org.guidepost.knowledge.SmallTalk;

/** What must be known of the content to understand people: its languages, countries and small talk. */
public record Background(List<Language> languages, List<Jurisdiction> jurisdictions, List<SmallTalk> smallTalk) {

    public Background {
        languages = List.copyOf(languages);
        jurisdictions = List.copyOf(jurisdictions);
        smallTalk = List.copyOf(smallTalk);
    }
}
