package org.guidepost.bot.handoff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guidepost.bot.attachment.Examination;
import org.guidepost.bot.attachment.Examination.Finding;
import org.guidepost.bot.attachment.StoredFile;
import org.guidepost.bot.attachment.StoredFiles;
import org.guidepost.bot.mentoring.Case;
import org.guidepost.bot.mentoring.CaseChange;
import org.guidepost.bot.mentoring.CaseEvent;
import org.guidepost.bot.mentoring.CaseJournal;
import org.guidepost.bot.mentoring.CaseWish;
import org.guidepost.bot.mentoring.Cases;
import org.guidepost.bot.mentoring.Letter;
import org.guidepost.bot.mentoring.MentorDirectory;
import org.guidepost.connectors.channel.Channel;
import org.guidepost.connectors.channel.Fetched;
import org.guidepost.connectors.channel.Message;

/**
 * Pictures and documents on their way from one of the two to the other: fetched, examined and kept before the turn is
 * written, so that nothing is passed on that nobody has looked at, and nothing slow is done within a transaction.
 */
final class FileDesk {

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseSteps steps;
    private final CaseNotices notices;
    private final MentorDirectory directory;
    private final StoredFiles files;
    private final Function<String, Optional<Channel>> channels;

    FileDesk(
            Cases cases,
            CaseJournal journal,
            CaseSteps steps,
            CaseNotices notices,
            MentorDirectory directory,
            StoredFiles files,
            Function<String, Optional<Channel>> channels) {
        this.cases = cases;
        this.journal = journal;
        this.steps = steps;
        this.notices = notices;
        this.directory = directory;
        this.files = files;
        this.channels = channels;
    }

    Handoff send(Asking asking, CaseWish.SendFile wish) {
        CaseTexts texts = notices.in(asking.language());
        return receiving(asking, wish)
                .map(about -> files.unsent(wish.handle())
                        .map(file -> send(asking, wish, about, file))
                        .orElseGet(() -> fetch(asking, wish, about)))
                .orElseGet(() -> Handoff.saying(texts.notice(List.of(), "file.nobody")));
    }

    /** The case, if it is under way and she is the one of the two that the wish says. */
    private Optional<Case> receiving(Asking asking, CaseWish.SendFile wish) {
        String here = asking.conversation().id();
        return switch (wish.by()) {
            case MENTEE ->
                cases.find(wish.id())
                        .filter(about -> about.conversation().equals(here))
                        .filter(about ->
                                about.state().after(CaseEvent.ASKED_MORE).isPresent());
            case MENTOR ->
                cases.find(wish.id())
                        .filter(about ->
                                directory.writingIn(here).filter(about::isWith).isPresent())
                        .filter(about -> about.state().after(CaseEvent.ANSWERED).isPresent());
        };
    }

    private Handoff fetch(Asking asking, CaseWish.SendFile wish, Case about) {
        Fetched fetched = channels.apply(asking.conversation().channel())
                .<Fetched>map(channel -> channel.fetch(wish.handle(), Examination.LARGEST))
                .orElseGet(Fetched.Gone::new);
        return switch (fetched) {
            case Fetched.Found found -> examine(asking, wish, about, found.content());
            case Fetched.TooLarge() -> refusing(asking, "file.too.large");
            case Fetched.Gone() -> refusing(asking, "file.broken");
            // The turn is tried again, as after every failure.
            case Fetched.Later(String reason) ->
                throw new IllegalStateException("A file could not be fetched: " + reason);
        };
    }

    private Handoff examine(Asking asking, CaseWish.SendFile wish, Case about, byte[] content) {
        return switch (Examination.of(content)) {
            case Finding.Fit fit ->
                files.keep(about.id(), wish.name(), fit)
                        .map(file -> send(asking, wish, about, file))
                        .orElseGet(() -> refusing(asking, "file.no.room"));
            case Finding.WrongType() -> refusing(asking, "file.type");
            case Finding.TooLarge() -> refusing(asking, "file.too.large");
            case Finding.Broken() -> refusing(asking, "file.broken");
        };
    }

    private Handoff send(Asking asking, CaseWish.SendFile wish, Case about, StoredFile file) {
        var letter = Letter.of(wish.by(), file, asking.turn());
        CaseChange change =
                switch (wish.by()) {
                    case MENTEE -> steps.askMore(about, letter);
                    case MENTOR -> steps.answer(about, letter);
                };
        return new Handoff(told(asking, wish.by(), file), List.of(journal.write(change)));
    }

    /** What a document says about its author can't be taken out of it. */
    private List<Message> told(Asking asking, Letter.By by, StoredFile file) {
        CaseTexts texts = notices.in(asking.language());
        return Stream.of(
                        by == Letter.By.MENTOR ? Optional.of("mentor.sent") : Optional.<String>empty(),
                        file.type().isPicture() ? Optional.<String>empty() : Optional.of("file.as.it.is"))
                .flatMap(Optional::stream)
                .map(key -> texts.notice(List.of(), key))
                .toList();
    }

    private Handoff refusing(Asking asking, String key) {
        return Handoff.saying(notices.in(asking.language()).notice(List.of(), key));
    }
}
