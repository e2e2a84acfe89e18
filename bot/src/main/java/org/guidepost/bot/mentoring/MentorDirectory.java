package org.guidepost.bot.mentoring;

import java.util.List;
import java.util.Optional;

/** The mentors of the programme. */
public interface MentorDirectory {

    /** All of them, in a stable order. */
    List<Mentor> all();

    /** The mentor with an account. */
    Optional<Mentor> find(String account);

    /** The account of the mentor who writes in a conversation. */
    Optional<String> writingIn(String conversation);

    /** The conversations in which a mentor can be told something; none if she has only the web, or none where it arrives. */
    List<String> conversations(String account);
}
