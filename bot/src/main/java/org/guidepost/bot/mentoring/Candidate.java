package org.guidepost.bot.mentoring;

/**
 * A mentor with what matching must know of the day.
 *
 * @param openCases how many she has now
 * @param recentCases how many she was given in the last 30 days, so that load is spread fairly
 * @param helped the share of her answered cases that mentees called solved, from 0 to 1; 0.5 where there is none yet
 */
public record Candidate(Mentor mentor, int openCases, int recentCases, double helped) {

    /** The share of her room that is taken: 0 when she has no case, 1 or more when she has no room. */
    public double load() {
        return (double) openCases / mentor.capacity();
    }

    /** The same mentor when she has been given so many more cases. */
    public Candidate givenMore(int cases) {
        return new Candidate(mentor, openCases + cases, recentCases + cases, helped);
    }
}
