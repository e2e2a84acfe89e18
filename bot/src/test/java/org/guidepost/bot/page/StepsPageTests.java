package org.guidepost.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guidepost.bot.answer.FactBlocks;
import org.guidepost.bot.plan.Plan;
import org.guidepost.bot.text.Texts;
import org.guidepost.knowledge.Fact.Confidence;
import org.guidepost.knowledge.Situation.Citizenship;
import org.guidepost.knowledge.Situation.Form;
import org.guidepost.knowledge.Situation.Place;
import org.guidepost.knowledge.Situation.Sector;
import org.guidepost.knowledge.Situation.Start;
import org.guidepost.knowledge.Situations;
import org.guidepost.knowledge.StepText;
import org.guidepost.knowledge.guidance.Guidance.StatedFact;
import org.guidepost.knowledge.guidance.RoadmapGuidance;
import org.guidepost.knowledge.guidance.RoadmapGuidance.StepGuidance;
import org.junit.jupiter.api.Test;

class StepsPageTests {

    private static final Plan PLAN = new Plan(
            Optional.of(Citizenship.EU),
            Optional.of(Start.JOB),
            Optional.of(Sector.OTHER),
            Optional.of(Place.HOME),
            Form.SOLE_TRADER,
            Set.of("fi-step-a"),
            Optional.empty());

    private final StyleSheet style = StyleSheet.read();
    private final Clock clock = Clock.fixed(Instant.parse("2027-02-01T12:00:00Z"), ZoneOffset.UTC);
    private final StepsPage page = new StepsPage(new Texts(), new FactBlocks(new Texts(), clock), style);

    @Test
    void isWrittenFromRightToLeftInArabic() {
        String html = page.of(PLAN, roadmap("ar", "سجلي مشروعك"), "فنلندا", "ar", "rtl");

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
                .contains("<h1>خطواتك: فنلندا</h1>", "سجلي مشروعك", "2025", "href=\"https://ytj.fi/\"");
    }

    @Test
    void saysInWhichLanguageAStepIsThatFellBack() {
        String html = page.of(PLAN, roadmap("en", "Register"), "فنلندا", "ar", "rtl");

        assertThat(html).contains("<p lang=\"en\" dir=\"ltr\">", "بعض الخطوات غير موجودة بلغتك");
    }

    @Test
    void marksWhatIsDone() {
        String html = page.of(PLAN, roadmap("en", "Register"), "Finland", "en", "ltr");

        assertThat(html)
                .contains("<details><summary><h2>1. Register – done ✓</h2>", "Step 2. Pay")
                .containsOnlyOnce("<details><summary><h2>")
                .contains("<details><summary>All facts for step 2</summary>");
    }

    @Test
    void marksFactsThatShouldHaveBeenReviewed() {
        String html = page.of(PLAN, roadmap("en", "Register"), "Finland", "en", "ltr");

        assertThat(html).contains("<p class=\"warning\">" + new Texts().get("en", "fact.overdue"));
    }

    @Test
    void holdsNoMarkupOfAnybodyElse() {
        String html = page.of(PLAN, roadmap("en", "<script>alert('1')</script>\""), "<b>", "en", "ltr");

        assertThat(html)
                .doesNotContain("<script", "<b>")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;");
    }

    @Test
    void tellsTheBrowserWhichStyleSheetIsOurs() {
        assertThat(style.source()).matches("'sha256-[A-Za-z0-9+/]{43}='");
        assertThat(page.of(PLAN, roadmap("en", "Register"), "Finland", "en", "ltr"))
                .contains("<style>" + style.text() + "</style>");
    }

    private static RoadmapGuidance roadmap(String language, String title) {
        return new RoadmapGuidance(
                "FI",
                LocalDate.of(2026, 11, 21),
                List.of(step("fi-step-a", language, title), step("fi-step-b", language, "Pay")));
    }

    private static StepGuidance step(String id, String language, String title) {
        var fact = new StatedFact(
                "fi-fact",
                "FI",
                language,
                "You register at ytj.fi.",
                true,
                Optional.empty(),
                Optional.of(Year.of(2025)),
                Confidence.HIGH,
                false,
                Optional.of(LocalDate.of(2027, 1, 31)),
                "https://ytj.fi/",
                "YTJ");
        return new StepGuidance(
                id,
                List.of(),
                Situations.ALL,
                language,
                new StepText(title, "Do it.", "There", "Free", "Soon", List.of("passport")),
                List.of(fact),
                "https://ytj.fi/",
                Optional.of("YTJ"));
    }
}
