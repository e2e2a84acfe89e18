package org.guidepost.bot.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.guidepost.bot.GuidepostApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The packages of the bot are modules without cycles; nobody looks into another's sub-packages. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(GuidepostApplication.class);

    @Test
    void keepsTheModulesApart() {
        modules.verify();
    }

    @Test
    void knowsEveryModule() {
        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "answer",
                        "audit",
                        "catalog",
                        "attachment",
                        "console",
                        "conversation",
                        "demo",
                        "escalation",
                        "feedback",
                        "gap",
                        "handoff",
                        "insight",
                        "launch",
                        "mentoring",
                        "outcome",
                        "page",
                        "people",
                        "plan",
                        "privacy",
                        "proposal",
                        "publication",
                        "review",
                        "profile",
                        "site",
                        "survey",
                        "table",
                        "text",
                        "turn",
                        "understanding");
    }

    @Test
    void wouldRefuseACycle() {
        var cyclic = ApplicationModules.of("org.guidepost.cyclic", (ImportOption) location -> true);

        assertThatThrownBy(cyclic::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle detected");
    }
}
