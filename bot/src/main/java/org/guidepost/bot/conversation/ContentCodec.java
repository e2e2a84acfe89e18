package org.guidepost.bot.conversation;

import java.util.HashMap;
import java.util.Map;
import org.guidepost.connectors.channel.Inbound.Content;
import org.neo4j.driver.Value;

/** Writes what a person sent as node properties, and reads it back. */
final class ContentCodec {

    private static final char SEPARATOR = ' ';

    private ContentCodec() {}

    static Map<String, Object> properties(Content content) {
        return switch (content) {
            case Content.Utterance(String text) -> properties("utterance", text, "");
            case Content.Pressed(String choiceId) -> properties("pressed", "", choiceId);
            case Content.Edited(String original, String text) -> properties("edited", text, original);
            case Content.Unreadable(Content.Unreadable.Kind kind) -> properties("unreadable", "", kind.name());
            case Content.Attached(String handle, String name, var kind, boolean ofSeveral) ->
                properties(ofSeveral ? "attached-among" : "attached", name, kind.name() + SEPARATOR + handle);
            case Content.Command(String name, String argument) -> properties("command", argument, name);
            case Content.Reachability(boolean reachable) -> properties("reachability", "", Boolean.toString(reachable));
        };
    }

    private static Map<String, Object> properties(String kind, String text, String detail) {
        return new HashMap<>(Map.of("kind", kind, "text", text, "detail", detail));
    }

    static Content content(Value utterance) {
        String text = utterance.get("text").asString();
        String detail = utterance.get("detail").asString();
        String kind = utterance.get("kind").asString();
        return switch (kind) {
            case "utterance" -> new Content.Utterance(text);
            case "pressed" -> new Content.Pressed(detail);
            case "edited" -> new Content.Edited(detail, text);
            case "unreadable" -> new Content.Unreadable(Content.Unreadable.Kind.valueOf(detail));
            case "attached" -> attached(detail, text, false);
            case "attached-among" -> attached(detail, text, true);
            case "command" -> new Content.Command(detail, text);
            case "reachability" -> new Content.Reachability(Boolean.parseBoolean(detail));
            default -> throw new IllegalStateException("The inbox holds an utterance of unknown kind " + kind);
        };
    }

    private static Content attached(String detail, String name, boolean ofSeveral) {
        int separator = detail.indexOf(SEPARATOR);
        var kind = Content.Unreadable.Kind.valueOf(detail.substring(0, separator));
        return new Content.Attached(detail.substring(separator + 1), name, kind, ofSeveral);
    }
}
