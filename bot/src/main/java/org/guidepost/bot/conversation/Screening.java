package org.guidepost.bot.conversation;

import java.util.Optional;
import org.guidepost.connectors.channel.Acceptance.Reason;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;

/** Which texts are taken: everything that can be stored exactly as it was sent and that has something in it. */
final class Screening {

    private Screening() {}

    static Optional<Reason> objection(Content content) {
        return switch (content) {
            case Content.Utterance(String text) -> objection(text);
            case Content.Edited(String original, String text) -> objection(text);
            case Content.Command(String name, String argument) ->
                name.isBlank() ? Optional.of(Reason.EMPTY) : unstorable(name).or(() -> unstorable(argument));
            case Content.Attached(String handle, String name, var kind, boolean ofSeveral) -> unstorable(name);
            case Content.Pressed(String choiceId) -> objection(choiceId);
            case Content.Unreadable _, Content.Reachability _ -> Optional.empty();
        };
    }

    private static Optional<Reason> objection(String text) {
        return unstorable(text)
                .or(() -> text.codePoints().noneMatch(Screening::isVisible)
                        ? Optional.of(Reason.EMPTY)
                        : Optional.empty());
    }

    private static Optional<Reason> unstorable(String text) {
        if (text.length() > Inbound.MAX_TEXT_LENGTH) {
            return Optional.of(Reason.TOO_LONG);
        }
        boolean loneSurrogate = text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
        return loneSurrogate ? Optional.of(Reason.UNREADABLE) : Optional.empty();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
