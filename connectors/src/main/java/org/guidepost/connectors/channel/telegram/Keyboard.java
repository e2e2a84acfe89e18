package org.guidepost.connectors.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Message.Choice;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The buttons under a message: thumbs share a row, countries and languages stand in pairs, the rest has a row each. */
final class Keyboard {

    private static final int MOST_BUTTONS = 100;
    private static final String CHOSEN = "✅ ";

    private Keyboard() {}

    static Optional<InlineKeyboardMarkup> of(List<Choice> choices) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        Group open = Group.ALONE;
        for (Choice choice : choices.stream().limit(MOST_BUTTONS).toList()) {
            Group group = Group.of(choice.kind());
            if (rows.isEmpty() || group != open || rows.getLast().size() >= group.perRow) {
                rows.add(new InlineKeyboardRow());
            }
            rows.getLast().add(button(choice));
            open = group;
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
    }

    /** The keyboard with a check mark on the pressed button alone in its row, if that changes anything. */
    static Optional<InlineKeyboardMarkup> marked(InlineKeyboardMarkup keyboard, String pressed) {
        boolean changed = false;
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (InlineKeyboardRow row : keyboard.getKeyboard()) {
            boolean holds = row.stream().anyMatch(button -> pressed.equals(button.getCallbackData()));
            InlineKeyboardRow marked = holds ? markedRow(row, pressed) : row;
            changed |= !marked.equals(row);
            rows.add(marked);
        }
        return changed ? Optional.of(new InlineKeyboardMarkup(rows)) : Optional.empty();
    }

    private static InlineKeyboardRow markedRow(InlineKeyboardRow row, String pressed) {
        InlineKeyboardRow marked = new InlineKeyboardRow();
        for (InlineKeyboardButton button : row) {
            String label = unmarked(button.getText());
            boolean chosen = pressed.equals(button.getCallbackData());
            marked.add(button(chosen ? CHOSEN + label : label, button.getCallbackData()));
        }
        return marked;
    }

    private static String unmarked(String label) {
        return label.startsWith(CHOSEN) ? label.substring(CHOSEN.length()) : label;
    }

    private static InlineKeyboardButton button(Choice choice) {
        String label = HtmlText.clean(choice.label()).strip();
        return button(label.isEmpty() ? choice.id() : label, choice.id());
    }

    private static InlineKeyboardButton button(String label, String callbackData) {
        return InlineKeyboardButton.builder()
                .text(label)
                .callbackData(callbackData)
                .build();
    }

    /** Kinds that share rows. */
    private enum Group {
        THUMBS(2),
        NAMES(2),
        ALONE(1);

        private final int perRow;

        Group(int perRow) {
            this.perRow = perRow;
        }

        private static Group of(Choice.Kind kind) {
            return switch (kind) {
                case THUMB_UP, THUMB_DOWN -> THUMBS;
                case COUNTRY, LANGUAGE -> NAMES;
                case QUESTION, ASK_PERSON, ACTION -> ALONE;
            };
        }
    }
}
