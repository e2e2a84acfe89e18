package org.guidepost.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadabilityTests {

    @Test
    void countsTheWordsOfSentencesAndListItems() {
        Readability readability =
                Readability.of("One two three. Four five?\n\n- six seven\n- eight\n\nNine ten eleven\ntwelve!\n");

        assertThat(readability.sentences()).containsExactly(3, 2, 2, 1, 4);
        assertThat(readability.longestSentence()).isEqualTo(4);
        assertThat(readability.meanSentence()).isEqualTo(2.4);
    }

    @Test
    void knowsTheArabicQuestionMark() {
        assertThat(Readability.of("من أنت؟ أنا هنا.").sentences()).containsExactly(2, 2);
    }

    @Test
    void countsWords() {
        assertThat(Readability.words("  one-two three\n four ")).isEqualTo(3);
    }
}
