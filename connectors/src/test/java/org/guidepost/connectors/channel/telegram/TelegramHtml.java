package org.guidepost.connectors.channel.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Telegram's HTML as strictly as Telegram does: what it would refuse with a 400 is an exception here. */
public final class TelegramHtml {

    private static final Set<String> TAGS = Set.of(
            "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "tg-spoiler", "blockquote");
    private static final Map<String, String> ENTITIES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern TOKEN =
            Pattern.compile("<(/?)([a-z-]+)((?:\\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)>|&([a-z]+);|([^<&]+)|([<&])");

    private TelegramHtml() {}

    /** The text as a person sees it. */
    public static String visible(String html) {
        StringBuilder text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(html);
        while (token.find()) {
            if (token.group(2) != null) {
                tag(token, open);
            } else if (token.group(4) != null) {
                text.append(entity(token.group(4)));
            } else if (token.group(5) != null) {
                text.append(token.group(5));
            } else {
                throw new IllegalArgumentException("can't parse entities: stray " + token.group(6));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("can't parse entities: unclosed " + open);
        }
        return text.toString();
    }

    private static void tag(Matcher token, Deque<String> open) {
        String name = token.group(2);
        if (!TAGS.contains(name)) {
            throw new IllegalArgumentException("can't parse entities: unsupported start tag " + name);
        }
        if (token.group(1).isEmpty()) {
            open.push(name);
        } else if (!name.equals(open.poll())) {
            throw new IllegalArgumentException("can't parse entities: unmatched end tag " + name);
        }
    }

    private static String entity(String name) {
        String character = ENTITIES.get(name);
        if (character == null) {
            throw new IllegalArgumentException("can't parse entities: unknown entity " + name);
        }
        return character;
    }
}
