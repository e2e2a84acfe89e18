package org.guidepost.bot.answer;

import java.util.List;
import org.guidepost.bot.conversation.Turn;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.plan.PlanWish;
import org.guidepost.bot.understanding.Intent;

/** What the guide does with an utterance, and the code of the rule that decided so. */
public sealed interface Decision {

    /** The code of the rule: stored, evaluated, and shown to coordinators. */
    String reason();

    /** The word under which decisions are counted. */
    String kind();

    /** How sure it is, from 0 to 1. */
    double confidence();

    /**
     * The entry answers the question.
     *
     * @param part which part of the entry is shown
     */
    record Answer(String reason, String entry, double confidence, Part part) implements Decision {

        @Override
        public String kind() {
            return "answer";
        }

        /** How much of an entry is shown. */
        public enum Part {
            /** Text, facts, what next. */
            WHOLE,
            /** The facts only: she has just chosen a country and has read the text. */
            FACTS,
            /** The facts that did not fit into the answer. */
            MORE_FACTS
        }
    }

    /** Several entries may be meant: she chooses. */
    record Clarify(String reason, List<String> entries, double confidence) implements Decision {

        public Clarify {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "clarify";
        }
    }

    /**
     * A human should answer.
     *
     * @param nearest entries that may help meanwhile
     */
    record Escalate(String reason, List<String> nearest, double confidence) implements Decision {

        public Escalate {
            nearest = List.copyOf(nearest);
        }

        @Override
        public String kind() {
            return "escalate";
        }
    }

    /** The guide does not answer such questions, and says who does. */
    record Decline(String reason, String boundary, double confidence) implements Decision {

        @Override
        public String kind() {
            return "decline";
        }
    }

    /** Her own steps into business are shown, asked for or changed. */
    record Planning(String reason, PlanWish wish) implements Decision {

        @Override
        public String kind() {
            return "plan";
        }

        @Override
        public double confidence() {
            return 1;
        }
    }

    /** A human talks with a human, or it is settled with the guide that she will. */
    record Casework(String reason, CaseWish wish) implements Decision {

        @Override
        public String kind() {
            return Turn.CASEWORK;
        }

        @Override
        public double confidence() {
            return 1;
        }
    }

    /** No knowledge is needed: small talk, settings, a rating. */
    record Respond(String reason, Intent intent) implements Decision {

        @Override
        public String kind() {
            return "smalltalk";
        }

        @Override
        public double confidence() {
            return 1;
        }
    }
}
