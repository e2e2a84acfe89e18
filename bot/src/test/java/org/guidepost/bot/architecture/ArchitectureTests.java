package org.guidepost.bot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.guidepost.bot.architecture.trespass.Trespasser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no class of the bot does; each rule is also shown a class that does it. */
class ArchitectureTests {

    private static final JavaClasses BOT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.guidepost.bot");

    private static final JavaClasses TRESPASSER = new ClassFileImporter().importClasses(Trespasser.class);

    private static final Set<String> WAYS_TO_SLEEP = Set.of("sleep", "parkNanos");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.telegram..", "jakarta.mail.."))
                        .because("a vendor's library is known to its channel only"),
                noClasses()
                        .that(areInside("understanding", "answer"))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "org.neo4j.."))
                        .because("understanding and deciding are pure"),
                noClasses()
                        .that(areOutside(
                                "audit",
                                "catalog",
                                "attachment",
                                "conversation",
                                "demo",
                                "escalation",
                                "feedback",
                                "insight",
                                "gap",
                                "launch",
                                "mentoring",
                                "outcome",
                                "people",
                                "plan",
                                "privacy",
                                "proposal",
                                "publication",
                                "review",
                                "profile",
                                "survey",
                                "table",
                                "turn"))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.neo4j.driver.."))
                        .because("few modules speak with the database"),
                noClasses()
                        .should()
                        .callMethodWhere(sleeps())
                        .because("only who watches, renews or waits for the database pauses"),
                noClasses()
                        .should()
                        .callMethodWhere(readsTheTimeWithoutAClock())
                        .because("the clock is injected"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(ArchRule rule) {
        rule.check(BOT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(TRESPASSER)).isInstanceOf(AssertionError.class);
    }

    @org.junit.jupiter.api.Test
    void looksAtTheWholeBot() {
        assertThat(BOT).hasSizeGreaterThan(50);
    }

    /** The trespasser counts as an inhabitant of every module. */
    private static DescribedPredicate<JavaClass> areInside(String... modules) {
        return resideInAnyPackage(packages(modules)).or(resideInAPackage("..trespass.."));
    }

    private static DescribedPredicate<JavaClass> areOutside(String... modules) {
        return DescribedPredicate.not(resideInAnyPackage(packages(modules)));
    }

    private static String[] packages(String... modules) {
        return Stream.of(modules)
                .map(module -> "org.guidepost.bot." + module + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaMethodCall> sleeps() {
        Set<String> mayPause = Set.of(
                "org.guidepost.bot.publication.Patience",
                "org.guidepost.bot.turn.Workers",
                "org.guidepost.bot.launch.Availability",
                "org.guidepost.bot.launch.Connectivity",
                "org.guidepost.bot.launch.DatabaseKeeper",
                "org.guidepost.bot.launch.PollingTurn");
        return DescribedPredicate.describe(
                "sleeps",
                call -> WAYS_TO_SLEEP.contains(call.getTarget().getName())
                        && !mayPause.contains(call.getOriginOwner().getName()));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTimeWithoutAClock() {
        return DescribedPredicate.describe(
                "reads the time without a clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && (call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))));
    }
}
