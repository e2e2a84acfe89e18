package org.guidepost.connectors.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Choice.Kind;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

class KeyboardTests {

    @Test
    void noChoicesAreNoKeyboard() {
        assertThat(Keyboard.of(List.of())).isEmpty();
    }

    @Test
    void setsThumbsSideBySideAndQuestionsBelowEachOther() {
        InlineKeyboardMarkup keyboard = keyboard(
                choice("q1", Kind.QUESTION),
                choice("q2", Kind.QUESTION),
                choice("up", Kind.THUMB_UP),
                choice("down", Kind.THUMB_DOWN),
                choice("ask", Kind.ASK_PERSON));

        assertThat(rows(keyboard)).containsExactly(List.of("q1"), List.of("q2"), List.of("up", "down"), List.of("ask"));
    }

    @Test
    void setsCountriesInPairs() {
        InlineKeyboardMarkup keyboard = keyboard(
                choice("fi", Kind.COUNTRY),
                choice("pl", Kind.COUNTRY),
                choice("es", Kind.COUNTRY),
                choice("en", Kind.LANGUAGE));

        assertThat(rows(keyboard)).containsExactly(List.of("fi", "pl"), List.of("es", "en"));
    }

    @Test
    void sendsTheIdBack() {
        InlineKeyboardButton button = keyboard(new Choice("topic:vat", " VAT? ", Kind.QUESTION))
                .getKeyboard()
                .getFirst()
                .getFirst();

        assertThat(button.getText()).isEqualTo("VAT?");
        assertThat(button.getCallbackData()).isEqualTo("topic:vat");
    }

    @Test
    void takesNoMoreButtonsThanTelegram() {
        List<Choice> choices = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            choices.add(choice("q" + number, Kind.QUESTION));
        }

        assertThat(Keyboard.of(choices).orElseThrow().getKeyboard()).hasSize(100);
    }

    @Test
    void marksThePressedButtonAloneInItsRow() {
        InlineKeyboardMarkup keyboard =
                keyboard(choice("q", Kind.QUESTION), choice("up", Kind.THUMB_UP), choice("down", Kind.THUMB_DOWN));

        InlineKeyboardMarkup up = Keyboard.marked(keyboard, "up").orElseThrow();
        InlineKeyboardMarkup down = Keyboard.marked(up, "down").orElseThrow();

        assertThat(labels(up)).containsExactly("q", "✅ up", "down");
        assertThat(labels(down)).containsExactly("q", "up", "✅ down");
    }

    @Test
    void changesNothingWhenTheMarkIsThereAlready() {
        InlineKeyboardMarkup keyboard = keyboard(choice("up", Kind.THUMB_UP));
        InlineKeyboardMarkup marked = Keyboard.marked(keyboard, "up").orElseThrow();

        assertThat(Keyboard.marked(marked, "up")).isEmpty();
        assertThat(Keyboard.marked(keyboard, "unknown")).isEmpty();
    }

    private static InlineKeyboardMarkup keyboard(Choice... choices) {
        return Keyboard.of(List.of(choices)).orElseThrow();
    }

    private static Choice choice(String id, Kind kind) {
        return new Choice(id, id, kind);
    }

    private static List<List<String>> rows(InlineKeyboardMarkup keyboard) {
        return keyboard.getKeyboard().stream()
                .map(row -> row.stream().map(InlineKeyboardButton::getText).toList())
                .toList();
    }

    private static List<String> labels(InlineKeyboardMarkup keyboard) {
        return rows(keyboard).stream().flatMap(List::stream).toList();
    }
}
