package org.guidepost.bot.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guidepost.knowledge.Area;
import org.guidepost.knowledge.Group;
import org.guidepost.knowledge.Scheme;
import org.guidepost.knowledge.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicNearnessTests {

    private static final Scheme SCHEME = new Scheme(
            List.of(area("area.money"), area("area.start")),
            List.of(group("tax", "area.money"), group("fund", "area.money"), group("legal", "area.start")),
            List.of(
                    topic("tax.vat", "area.money", "tax", "tax.income"),
                    topic("tax.income", "area.money", "tax", "legal.form"),
                    topic("tax.audit", "area.money", "tax"),
                    topic("fund.grants", "area.money", "fund"),
                    topic("legal.form", "area.start", "legal"),
                    topic("legal.light", "area.start", "legal")));

    private final Nearness nearness = new TopicNearness(SCHEME);

    @ParameterizedTest
    @CsvSource({
        "tax.vat,     tax.vat,      1.00, the same",
        "tax,         tax.vat,      0.80, a group for its topic",
        "area.money,  tax.vat,      0.64, an area for its topic",
        "tax.vat,     tax,          0.50, a topic for its group",
        "tax.vat,     tax.audit,    0.40, a sibling",
        "tax.vat,     tax.income,   0.50, a sibling that is also related",
        "tax.income,  legal.form,   0.50, related",
        "legal.form,  tax.income,   0.50, related the other way",
        "legal,       tax.income,   0.40, a group for what its topic is related to",
        "tax.vat,     legal.form,   0.25, related to what is related",
        "tax.audit,   fund.grants,  0.16, the same area",
        "fund.grants, legal.light,  0.00, nothing in common",
        "tax.vat,     oos.medical,  0.00, not in the scheme",
        "oos.medical, tax.vat,      0.00, known but not in the scheme",
        "oos.medical, oos.medical,  1.00, the same although not in the scheme",
    })
    void isTheBestWayThroughTheScheme(String known, String asked, double expected, String name) {
        assertThat(nearness.of(known, asked)).as(name).isCloseTo(expected, within(1e-9));
    }

    @Test
    void isAsNearAsPossibleToItselfOnly() {
        assertThat(concepts()).allSatisfy(known -> assertThat(concepts()).allSatisfy(asked -> {
            double near = nearness.of(known, asked);
            assertThat(near).isBetween(0.0, 1.0);
            assertThat(near == 1).isEqualTo(known.equals(asked));
        }));
    }

    @Test
    void theBroaderSheKnowsTheLessItIsWorth() {
        assertThat(SCHEME.topics()).allSatisfy(topic -> {
            double group = nearness.of(topic.group(), topic.id());
            double area = nearness.of(topic.area(), topic.id());
            assertThat(group).isLessThan(1).isGreaterThan(area);
            assertThat(area).isPositive();
        });
    }

    private static List<String> concepts() {
        return Stream.of(
                        SCHEME.areas().stream().map(Area::id),
                        SCHEME.groups().stream().map(Group::id),
                        SCHEME.topics().stream().map(Topic::id))
                .flatMap(ids -> ids)
                .toList();
    }

    private static Area area(String id) {
        return new Area(id, Map.of("en", id));
    }

    private static Group group(String id, String area) {
        return new Group(id, area, Map.of("en", id));
    }

    private static Topic topic(String id, String area, String group, String... related) {
        return new Topic(id, area, group, false, List.of(related), List.of());
    }
}
