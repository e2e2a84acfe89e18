package org.guidepost.knowledge.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guidepost.knowledge.ConstantWords;
import org.guidepost.knowledge.Mention;
import org.guidepost.knowledge.SmallTalk;

/** A file below {@code smalltalk}. */
final class SmallTalkFile {

    private static final int LONGEST_UTTERANCE = 200;
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_TEXT = 500;

    private SmallTalkFile() {}

    static void read(YamlMap file, Manuscript manuscript) {
        Map<SmallTalk.Kind, List<String>> utterances = lists(file, SmallTalk.Kind.class);
        Optional<Map<SmallTalk.FollowUp, List<String>>> followUps = file.map("followUp", SmallTalkFile::followUps);
        List<Mention> mentions = file.mapsIfAny("mentions", SmallTalkFile::mention);
        String language = file.place().file().language();
        file.build(() -> new SmallTalk(language, utterances, followUps.orElseThrow(), mentions))
                .ifPresent(value -> manuscript.smallTalk().add(new Placed<>(value, file.place())));
    }

    private static Optional<Map<SmallTalk.FollowUp, List<String>>> followUps(YamlMap map) {
        Map<SmallTalk.FollowUp, List<String>> lists = lists(map, SmallTalk.FollowUp.class);
        return map.build(() -> lists);
    }

    private static Optional<Mention> mention(YamlMap map) {
        String topic = map.text("topic", LONGEST_ID);
        List<String> phrases = map.texts("phrases", LONGEST_UTTERANCE);
        String text = map.text("say", LONGEST_TEXT);
        return map.build(() -> new Mention(topic, phrases, text));
    }

    private static <E extends Enum<E>> Map<E, List<String>> lists(YamlMap map, Class<E> kinds) {
        Map<E, List<String>> lists = new EnumMap<>(kinds);
        for (E kind : kinds.getEnumConstants()) {
            lists.put(kind, map.texts(ConstantWords.word(kind), LONGEST_UTTERANCE));
        }
        return lists;
    }
}
