package org.guidepost.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guidepost.bot.mentoring.Mentor.Expertise;
import org.guidepost.bot.survey.Survey;
import org.guidepost.bot.survey.SurveyQuestion;
import org.guidepost.bot.survey.Surveys;
import org.guidepost.bot.survey.Wording;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code /help} names: all that one can do, and nothing that is not there for who asks. */
@ExtendWith(SharedGuide.class)
class MenuIT {

    private final Guide guide;
    private TestPerson she;

    MenuIT(Guide guide) {
        this.guide = guide;
        this.she = guide.somebody();
    }

    @BeforeEach
    void somebodyNew() {
        she = guide.somebody();
    }

    @Test
    void namesEachCommandInALineAndHasButtonsForThoseUsedMost() {
        Message help = opens(she);

        assertThat(lines(help))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("/steps", "/profile", "/country", "/language", "/human", "/export", "/delete");
        assertThat(Spoken.buttons(help))
                .containsExactly("My steps", "My profile", "Choose my country", "Choose my language", "Ask a person");
    }

    @Test
    void namesTheCasesToMentorsOnly() {
        TestPerson mentor = Talk.mentor(guide, "ana", Expertise.Level.GOOD);
        try {
            assertThat(lines(opens(mentor))).contains("/cases – your cases as a mentor");
        } finally {
            Talk.endAll(guide);
        }
    }

    @Test
    void namesSurveysWhileOneIsOpen() {
        var surveys = guide.bean(Surveys.class);
        var question = new SurveyQuestion(SurveyQuestion.Kind.TEXT, Wording.of("en", "What do you need?"), List.of());
        Survey draft = Survey.draft("menu", "en", "Needs");
        surveys.add(draft.saying(draft.title(), List.of(question)));
        surveys.open(surveys.find("menu").orElseThrow(), tx -> {});
        try {
            Message help = opens(she);

            assertThat(lines(help)).contains("/survey – answer a survey");
            assertThat(Spoken.buttons(help)).contains("Surveys");
        } finally {
            surveys.close("menu", tx -> {});
        }
    }

    private static Message opens(TestPerson person) {
        return person.answerTo(new Content.Command("help", ""));
    }

    private static List<String> lines(Message help) {
        return help.blocks().stream()
                .filter(Message.Bullets.class::isInstance)
                .flatMap(bullets -> ((Message.Bullets) bullets).items().stream())
                .toList();
    }
}
