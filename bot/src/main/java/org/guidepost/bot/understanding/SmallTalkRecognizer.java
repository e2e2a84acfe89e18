package org.guidepost.bot.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.SmallTalk;
import org.guidepost.knowledge.retrieval.Words;

/** Knows the utterances that need no knowledge: only a whole utterance counts, case, accents and punctuation do not. */
final class SmallTalkRecognizer {

    private final Map<String, Map<String, SmallTalk.Kind>> kindsByLanguage = new HashMap<>();

    SmallTalkRecognizer(Collection<SmallTalk> smallTalk) {
        smallTalk.forEach(talk -> {
            Map<String, SmallTalk.Kind> kinds = kindsByLanguage.computeIfAbsent(talk.language(), l -> new HashMap<>());
            talk.utterances()
                    .forEach((kind, utterances) ->
                            utterances.forEach(utterance -> kinds.putIfAbsent(key(utterance), kind)));
        });
    }

    Optional<SmallTalk.Kind> recognize(String text, String language) {
        return Optional.ofNullable(
                kindsByLanguage.getOrDefault(language, Map.of()).get(key(text)));
    }

    /** The languages in which this is small talk. */
    List<String> languagesOf(String text) {
        String key = key(text);
        return kindsByLanguage.entrySet().stream()
                .filter(language -> language.getValue().containsKey(key))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String key(String text) {
        return Words.folded(text.replaceAll("['’ʼ`]", ""));
    }
}
