package org.guidepost.bot.mentoring;

import java.util.Optional;

/**
 * How mentee and mentor of a case stand to each other.
 *
 * @param written whether they have written anything
 * @param held whether something that the mentee wrote waits for a coordinator
 * @param reportedBy who of the two reported it
 * @param menteeCard name and contact that the mentee would show to the mentor
 * @param mentorCard the same the other way round
 * @param unreachable whether what is written to the mentee does not arrive at this moment
 */
public record Standing(
        boolean written,
        boolean held,
        Optional<Letter.By> reportedBy,
        Optional<String> menteeCard,
        Optional<String> mentorCard,
        boolean unreachable) {

    /** What one of the two would show. */
    public Optional<String> card(Letter.By by) {
        return switch (by) {
            case MENTEE -> menteeCard;
            case MENTOR -> mentorCard;
        };
    }

    /** Whether each has been shown who the other is. */
    public boolean knowEachOther() {
        return menteeCard.isPresent() && mentorCard.isPresent();
    }
}
