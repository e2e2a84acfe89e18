package org.guidepost.bot.understanding;

import java.util.Optional;
import org.guidepost.bot.understanding.FeedbackWish.Dislike;
import org.guidepost.bot.understanding.FeedbackWish.Satisfied;
import org.guidepost.knowledge.ConstantWords;

/** Wishes as short words that fit into a button: {@code outdated:AbC…}, {@code stars-4:AbC…}. */
final class FeedbackWishCode {

    private static final String WRITE = "write";
    private static final String TELL = "tell";
    private static final String STARS = "stars-";

    private FeedbackWishCode() {}

    static String of(FeedbackWish wish) {
        return switch (wish) {
            case FeedbackWish.Why(String about, Dislike reason) -> ConstantWords.word(reason) + ':' + about;
            case FeedbackWish.Write(String about) -> WRITE + ':' + about;
            case FeedbackWish.TellMe(String about) -> TELL + ':' + about;
            case Satisfied(String about, int stars) -> STARS + stars + ':' + about;
            case FeedbackWish.Comment _ -> throw new IllegalArgumentException("What somebody writes is no button");
        };
    }

    /** The wish of a code; anything may be sent by anybody, so it may be none. */
    static Optional<FeedbackWish> wish(String code) {
        int colon = code.indexOf(':');
        return colon <= 0 ? Optional.empty() : about(code.substring(0, colon), code.substring(colon + 1));
    }

    private static Optional<FeedbackWish> about(String word, String about) {
        return switch (word) {
            case WRITE -> Optional.of(new FeedbackWish.Write(about));
            case TELL -> Optional.of(new FeedbackWish.TellMe(about));
            default ->
                ConstantWords.constant(Dislike.class, word)
                        .<FeedbackWish>map(reason -> new FeedbackWish.Why(about, reason))
                        .or(() -> stars(word).map(stars -> new Satisfied(about, stars)));
        };
    }

    private static Optional<Integer> stars(String word) {
        return word.matches(STARS + "[%d-%d]".formatted(Satisfied.FEWEST, Satisfied.MOST))
                ? Optional.of(word.charAt(STARS.length()) - '0')
                : Optional.empty();
    }
}
