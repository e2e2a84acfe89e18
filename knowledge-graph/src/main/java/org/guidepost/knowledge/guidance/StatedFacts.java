package org.guidepost.knowledge.guidance;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.neo4j.driver.Value;

/** Turns what queries return of facts into facts that can be shown. */
final class StatedFacts {

    private StatedFacts() {}

    static StatedFact fact(Value fact) {
        return new StatedFact(
                fact.get("id").asString(),
                fact.get("jurisdiction").asString(),
                fact.get("language").asString(),
                fact.get("text").asString(),
                fact.get("main").asBoolean(),
                fact.get("inStep").isNull()
                        ? Optional.empty()
                        : Optional.of(fact.get("inStep").asInt()),
                fact.get("asOf").isNull()
                        ? Optional.empty()
                        : Optional.of(Year.of(fact.get("asOf").asInt())),
                Confidence.valueOf(fact.get("confidence").asString().toUpperCase(Locale.ROOT)),
                fact.get("changesOften").asBoolean(),
                fact.get("reviewBy").isNull()
                        ? Optional.empty()
                        : Optional.of(fact.get("reviewBy").asLocalDate()),
                fact.get("link").asString(),
                fact.get("linkName").asString());
    }
}
