package org.guidepost.bot.understanding;

import java.util.Optional;

/** What somebody says about an answer, beyond that it helped or not. */
public sealed interface FeedbackWish {

    /** The turn that it is about, if it says so itself. */
    default Optional<String> turn() {
        return Optional.empty();
    }

    /** Why an answer did not help. */
    record Why(String about, Dislike reason) implements FeedbackWish {

        @Override
        public Optional<String> turn() {
            return Optional.of(about);
        }
    }

    /** She wants to say in her own words what is wrong. */
    record Write(String about) implements FeedbackWish {

        @Override
        public Optional<String> turn() {
            return Optional.of(about);
        }
    }

    /** Her own words, about the answer that she wanted to write about. */
    record Comment(String text) implements FeedbackWish {}

    /**
     * How content she is with what a human answered.
     *
     * @param about the case
     * @param stars from {@value #FEWEST} to {@value #MOST}
     */
    record Satisfied(String about, int stars) implements FeedbackWish {

        public static final int FEWEST = 1;
        public static final int MOST = 5;

        public Satisfied {
            if (stars < FEWEST || stars > MOST) {
                throw new IllegalArgumentException("There are one to five");
            }
        }
    }

    /** She wants to be told when people have found an answer. */
    record TellMe(String about) implements FeedbackWish {

        @Override
        public Optional<String> turn() {
            return Optional.of(about);
        }
    }

    /** Why an answer did not help, as a button says it. */
    enum Dislike {
        WRONG,
        OUTDATED,
        NOT_MY_COUNTRY,
        HARD_TO_UNDERSTAND,
        NOT_MY_QUESTION,
        LANGUAGE
    }
}
