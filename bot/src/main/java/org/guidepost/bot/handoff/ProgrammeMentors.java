package org.guidepost.bot.handoff;

import java.util.List;
import java.util.Optional;
import org.guidepost.bot.mentoring.Mentor;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.bot.mentoring.Mentors;
import org.guidepost.bot.people.MentorConversations;

/** The stored mentors and the chats that are linked with their accounts. */
final class ProgrammeMentors implements MentorDirectory {

    private final Mentors mentors;
    private final MentorConversations conversations;

    ProgrammeMentors(Mentors mentors, MentorConversations conversations) {
        this.mentors = mentors;
        this.conversations = conversations;
    }

    @Override
    public List<Mentor> all() {
        return mentors.all();
    }

    @Override
    public Optional<Mentor> find(String account) {
        return mentors.find(account);
    }

    @Override
    public Optional<String> writingIn(String conversation) {
        return conversations.accountIn(conversation);
    }

    @Override
    public List<String> conversations(String account) {
        return conversations.reachableConversationOf(account).stream().toList();
    }
}
