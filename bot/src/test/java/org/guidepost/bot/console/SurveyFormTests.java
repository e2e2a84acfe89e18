package org.guidepost.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyQuestion.Kind;
import org.guidepost.bot.survey.SurveyQuestion.SurveyChoice;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** What is typed becomes a draft. */
class SurveyFormTests {

    private static final Survey BLANK = Survey.draft("id", "en", "Needs");

    @Test
    void takesOutWhatIsEmptyAndKeepsWhatLeadsOn() {
        Survey draft = form(Map.of(
                        "title", " Needs ",
                        "q1", "What?",
                        "q1.choice1", "Money",
                        "q1.to1", "3",
                        "q1.choice2", "  ",
                        "q1.choice3", "Nothing",
                        "q1.to3", "-1",
                        "q2", "",
                        "q3", "Which\n customers?",
                        "q3.kind", "text"))
                .draft(BLANK);

        assertThat(draft.questions()).hasSize(2);
        assertThat(draft.question(1).choices())
                .extracting(choice -> choice.text().text("en"))
                .containsExactly("Money", "Nothing");
        assertThat(draft.question(1).choices())
                .extracting(SurveyChoice::leadsTo)
                .as("the third question is the second now")
                .containsExactly(2, SurveyChoice.END);
        assertThat(draft.question(2).kind()).isEqualTo(Kind.TEXT);
        assertThat(draft.question(2).text().text("en")).isEqualTo("Which customers?");
    }

    @Test
    void keepsOtherLanguagesInTheirPlaces() {
        Map<String, String> english =
                Map.of("title", "Needs", "q1", "What?", "q1.choice1", "Money", "q1.choice2", "Time");
        Survey draft = form(english).draft(BLANK);

        Survey finnish = form(Map.of("title", "Tarpeet", "q1", "Mitä?", "q1.choice1", "Rahaa", "q1.choice2", "Aikaa"))
                .translated(draft, "fi");

        assertThat(draft.speaks("fi")).isFalse();
        assertThat(finnish.speaks("fi")).isTrue();
        Survey changed = form(Map.of("title", "Needs", "q1", "What now?", "q1.choice1", "", "q1.choice2", "Time"))
                .draft(finnish);
        assertThat(changed.question(1).text().text("fi")).isEqualTo("Mitä?");
        assertThat(changed.question(1).choices().getFirst().text().text("fi")).isEqualTo("Aikaa");
    }

    @Test
    void survivesWhatNobodyTypes() {
        Survey draft = form(Map.of("q1", "?", "q1.kind", "x", "q1.choice1", "a", "q1.to1", "99999999999", "q99", "no"))
                .draft(BLANK);

        assertThat(draft.questions()).hasSize(1);
        assertThat(draft.question(1).kind()).isEqualTo(Kind.ONE);
        assertThat(draft.question(1).choices().getFirst().leadsTo()).isEqualTo(SurveyChoice.ON);
        assertThat(form(Map.of("version", "x")).version()).isEqualTo(-1);
    }

    private static SurveyForm form(Map<String, String> fields) {
        var sent = new LinkedMultiValueMap<String, String>();
        fields.forEach(sent::add);
        return new SurveyForm(sent);
    }
}
