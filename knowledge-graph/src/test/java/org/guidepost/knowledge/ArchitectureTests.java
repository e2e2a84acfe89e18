package org.guidepost.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The walls of the module, each seen to stand and each seen to notice a trespasser. */
class ArchitectureTests {

    private static final String ROOT = "org.guidepost.knowledge";
    private static final String CONTENT = ROOT + ".content..";
    private static final String GRAPH = ROOT + ".graph..";

    private static final ArchRule KNOWS_NEITHER_SPRING_NOR_ITS_USERS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.guidepost.connectors..", "org.guidepost.bot..");

    private static final ArchRule ONLY_THE_ROOT_USES_CONTENT = classes()
            .that()
            .resideInAPackage(CONTENT)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(ROOT, CONTENT);

    private static final ArchRule ONLY_THE_ROOT_USES_GRAPH = classes()
            .that()
            .resideInAPackage(GRAPH)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(ROOT, GRAPH);

    private static final ArchRule ONLY_CONTENT_KNOWS_YAML = noClasses()
            .that()
            .resideOutsideOfPackage(CONTENT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final JavaClasses WITH_TRESPASSER =
            new ClassFileImporter().importPackages(ROOT, "org.guidepost.bot");

    @Test
    void theModuleKnowsNeitherSpringNorItsUsers() {
        KNOWS_NEITHER_SPRING_NOR_ITS_USERS.check(PRODUCT);

        assertThatThrownBy(() -> KNOWS_NEITHER_SPRING_NOR_ITS_USERS.check(WITH_TRESPASSER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Trespasser.useTheBot");
    }

    @Test
    void onlyTheRootPackageUsesContentAndGraph() {
        ONLY_THE_ROOT_USES_CONTENT.check(PRODUCT);
        ONLY_THE_ROOT_USES_GRAPH.check(PRODUCT);

        assertThatThrownBy(() -> ONLY_THE_ROOT_USES_GRAPH.check(WITH_TRESPASSER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Trespasser.useTheInside");
    }

    @Test
    void onlyContentKnowsYaml() {
        ONLY_CONTENT_KNOWS_YAML.check(PRODUCT);
    }

    @Test
    void insideTheSubPackagesOnlyTheEntriesArePublic() {
        assertThat(PRODUCT)
                .filteredOn(type -> type.getPackageName().equals(ROOT + ".content")
                        || type.getPackageName().equals(ROOT + ".graph"))
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder(
                        "ContentFingerprint",
                        "ContentReader",
                        "ContentWriter",
                        "ContentImport",
                        "ContentWatch",
                        "ContentExport",
                        "KnowledgeMigrations");
    }
}
