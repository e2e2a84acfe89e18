package org.guidepost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ChecklistTests {

    private static final Path SHIPPED = Path.of(System.getProperty("guidepost.content", "content"));
    private static final Situation CITIZEN_IN_PREMISES =
            new Situation(Citizenship.EU, Start.NEITHER, Sector.FOOD, Place.PREMISES, Form.COMPANY);
    private static final Situations AT_HOME =
            new Situations(Set.of(), Set.of(), Set.of(), Set.of(Place.HOME), Set.of());

    @TempDir
    Path folder;

    private record Plain(String id, List<String> requires, Situations when) implements Step {}

    @Test
    void keepsTheOrderOfTheRoadmapWhereNothingIsRequired() {
        assertThat(ids(CITIZEN_IN_PREMISES, step("a"), step("b"), step("c"))).containsExactly("a", "b", "c");
    }

    @Test
    void putsEachStepAfterAllThatItRequires() {
        assertThat(ids(CITIZEN_IN_PREMISES, step("a", "c"), step("b"), step("c", "d"), step("d")))
                .containsExactly("d", "c", "a", "b");
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        assertThat(ids(CITIZEN_IN_PREMISES, step("a"), atHome("b"), step("c"))).containsExactly("a", "c");
    }

    @Test
    void keepsTheOrderAcrossAStepThatDoesNotApply() {
        assertThat(ids(CITIZEN_IN_PREMISES, step("a", "b"), atHome("b", "c"), step("c")))
                .containsExactly("c", "a");
    }

    @Test
    void isNotMovedByAStepThatNobodyHereNeeds() {
        assertThat(ids(CITIZEN_IN_PREMISES, atHome("z", "c"), step("a"), step("b"), step("c")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void passesOverRequirementsThatAreGone() {
        assertThat(ids(CITIZEN_IN_PREMISES, step("a", "gone"))).containsExactly("a");
    }

    @TestFactory
    Stream<DynamicTest> everySituationHasEachRequirementBeforeItsStep() {
        return Stream.of(
                        SampleContent.in(folder).content(),
                        SampleContent.accepted(ContentFolder.of(SHIPPED).read(ImportProgress.UNWATCHED)))
                .flatMap(content -> content.roadmaps().stream())
                .flatMap(roadmap -> everySituation()
                        .map(situation -> dynamicTest(
                                roadmap.jurisdiction() + " " + situation, () -> isInOrder(roadmap, situation))));
    }

    private static void isInOrder(Roadmap roadmap, Situation situation) {
        List<RoadmapStep> checklist = Checklist.of(roadmap.steps(), situation).steps();

        assertThat(checklist)
                .containsExactlyInAnyOrderElementsOf(roadmap.steps().stream()
                        .filter(step -> step.when().contain(situation))
                        .toList());
        for (int later = 0; later < checklist.size(); later++) {
            RoadmapStep step = checklist.get(later);
            assertThat(checklist.subList(later, checklist.size()))
                    .extracting(RoadmapStep::id)
                    .as("what comes with or after %s", step.id())
                    .noneMatch(allBefore(step, roadmap)::contains);
        }
    }

    /** All that a step requires, and what that requires, and so on. */
    private static Set<String> allBefore(RoadmapStep step, Roadmap roadmap) {
        Set<String> all = new HashSet<>();
        List<String> open = new ArrayList<>(step.requires());
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (all.add(id)) {
                roadmap.steps().stream()
                        .filter(other -> other.id().equals(id))
                        .forEach(other -> open.addAll(other.requires()));
            }
        }
        return all;
    }

    private static Stream<Situation> everySituation() {
        List<Situation> all = new ArrayList<>();
        for (Citizenship citizenship : Citizenship.values()) {
            for (Start from : Start.values()) {
                for (Sector sector : Sector.values()) {
                    for (Place place : Place.values()) {
                        for (Form form : Form.values()) {
                            all.add(new Situation(citizenship, from, sector, place, form));
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    private static List<String> ids(Situation situation, Plain... steps) {
        return Checklist.of(List.of(steps), situation).steps().stream()
                .map(Plain::id)
                .toList();
    }

    private static Plain step(String id, String... requires) {
        return new Plain(id, List.of(requires), Situations.ALL);
    }

    private static Plain atHome(String id, String... requires) {
        return new Plain(id, List.of(requires), AT_HOME);
    }
}
