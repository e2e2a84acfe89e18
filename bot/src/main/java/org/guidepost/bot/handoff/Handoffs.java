package org.guidepost.bot.handoff;

import java.util.List;
import org.guidepost.bot.conversation.Conversation;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.MentorDirectory;

/** What comes of what mentees and mentors wish about cases. Thread-safe. */
public final class Handoffs {

    private final MentorDirectory directory;
    private final MenteeDesk mentees;
    private final MentorDesk mentors;
    private final TalkDesk talks;
    private final FileDesk files;
    private final BrowserDesk browsers;

    Handoffs(
            MentorDirectory directory,
            MenteeDesk mentees,
            MentorDesk mentors,
            TalkDesk talks,
            FileDesk files,
            BrowserDesk browsers) {
        this.talks = talks;
        this.files = files;
        this.browsers = browsers;
        this.directory = directory;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** Whether there is anybody in the programme who could answer. */
    public boolean hasMentors() {
        return !directory.all().isEmpty();
    }

    /** What a mentee is told about asking a mentor; she decides then. */
    public Handoff offer(Asking asking) {
        return mentees.offer(asking);
    }

    /** Whether it is a mentor who writes in a conversation. */
    public boolean isMentor(Conversation conversation) {
        return mentors.writesIn(conversation);
    }

    /** What is written before a mentee is erased: whoever has her case is told that it is over. */
    public List<TransactionalWrite> beforeErasure(String conversation) {
        return mentees.withdrawAll(conversation);
    }

    /** What comes of a wish. Who may wish what is looked up, whatever button it came from. */
    public Handoff of(CaseWish wish, Asking asking) {
        return switch (wish) {
            case CaseWish.Collect() -> mentees.collect(asking);
            case CaseWish.Open(String turn, boolean toWoman) -> mentees.open(asking, turn, toWoman);
            case CaseWish.OpenWith(String question) -> mentees.offer(asking, question);
            case CaseWish.Withdraw(String id) -> mentees.withdraw(asking, id);
            case CaseWish.Leave(String id, var solved) -> mentees.leave(asking, id, solved);
            case CaseWish.Another(String id) -> mentees.another(asking, id);
            case CaseWish.Write(String id, var by, String text) ->
                switch (by) {
                    case MENTEE -> mentees.write(asking, id, text);
                    case MENTOR -> mentors.write(asking, id, text);
                };
            case CaseWish.Hold(String id, String text) -> talks.hold(asking, id, text);
            case CaseWish.Rewrite(String original, String text) -> talks.rewrite(asking, original, text);
            case CaseWish.SendFile file -> files.send(asking, file);
            case CaseWish.Trouble(String id) -> talks.trouble(asking, id);
            case CaseWish.Report(String id) -> talks.report(asking, id);
            case CaseWish.NeverAgain(String id) -> talks.neverAgain(asking, id);
            case CaseWish.Names(String id) -> talks.names(asking, id);
            case CaseWish.OfferName(String id, String card) -> talks.offerName(asking, id, card);
            case CaseWish.NoNames(String id) -> talks.noNames(asking, id);
            case CaseWish.Accept(String id) -> mentors.accept(asking, id);
            case CaseWish.Pass(String id) -> mentors.pass(asking, id);
            case CaseWish.Reply(String id) -> mentors.reply(asking, id);
            case CaseWish.Background(String id) -> mentors.background(asking, id);
            case CaseWish.Pause() -> mentors.pause(asking);
            case CaseWish.Mine() -> mentors.mine(asking);
            case CaseWish.Join(String code) ->
                browsers.isOne(code) ? browsers.ask(asking, code) : mentors.join(asking, code);
            case CaseWish.GoOnHere(String code) -> browsers.goOn(asking, code);
            case CaseWish.StayApart(String code) -> browsers.stayApart(asking, code);
        };
    }
}
