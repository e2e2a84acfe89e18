package org.guidepost.bot.people;

/** What an account may do; somebody may have both roles. */
public enum Role {
    /** Answers questions. */
    MENTOR,
    /** Invites mentors, and sees all of their work. */
    COORDINATOR,
    /** May publish what the gate does not let pass, with a reason that is kept. */
    PUBLISH_OVERRIDE
}
