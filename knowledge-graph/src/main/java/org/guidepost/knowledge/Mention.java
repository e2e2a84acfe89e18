package org.guidepost.knowledge;

import java.util.List;

/**
 * Words that say something which matters whatever the question is: who asks about food "without papers" must also hear about
 * the right to work.
 *
 * @param topic the id of the topic that they bring along
 * @param phrases found anywhere in a question, as whole words; lower case, without punctuation
 * @param text what is said first
 */
public record Mention(String topic, List<String> phrases, String text) {

    public Mention {
        Forms.requireId(topic);
        phrases = List.copyOf(phrases);
        Forms.requireText("say", text);
    }
}
