package org.guidepost.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guidepost.bot.conversation.TransactionalWrite;
import org.guidepost.bot.mentoring.Sector;
import org.guidepost.bot.mentoring.Stage;
import org.guidepost.bot.privacy.Consents;
import org.guidepost.bot.privacy.Consents.Purpose;
import org.guidepost.bot.profile.Profile;
import org.guidepost.bot.profile.Profile.Goal;
import org.guidepost.bot.profile.Profile.Question;
import org.guidepost.bot.profile.ProfileTexts;
import org.guidepost.bot.profile.ProfileWish;
import org.guidepost.bot.profile.ProfileWishCode;
import org.guidepost.bot.profile.Profiles;
import org.guidepost.bot.text.Texts;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Block;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;

/** Composes what is said about her profile: one question after the other, each of which she may leave out, then what it holds. */
final class ProfileComposer {

    private final Texts texts;
    private final ProfileTexts words;
    private final Profiles profiles;
    private final Consents consents;
    private final Countries countries;
    private final Buttons buttons;

    ProfileComposer(Texts texts, Profiles profiles, Consents consents, Countries countries, Buttons buttons) {
        this.texts = texts;
        this.words = new ProfileTexts(texts);
        this.profiles = profiles;
        this.consents = consents;
        this.countries = countries;
        this.buttons = buttons;
    }

    Reply reply(ProfileWish wish, Composition composition) {
        String conversation = composition.conversation().id();
        Profile before = profiles.of(conversation);
        Profile after = before.after(wish);
        Reply reply = Reply.of(next(wish, after)
                .map(question -> ask(question, wish, after, composition.language()))
                .orElseGet(() -> show(wish, after, composition)));
        return after.equals(before)
                ? reply
                : reply.writing(tx -> writes(conversation, before, after, composition.language())
                        .forEach(write -> write.write(tx)));
    }

    private List<TransactionalWrite> writes(String conversation, Profile before, Profile after, String language) {
        List<TransactionalWrite> writes = new ArrayList<>(List.of(profiles.keep(conversation, after)));
        if (before.isBlank() != after.isBlank()) {
            writes.add(
                    after.isBlank()
                            ? consents.withdrawn(conversation, Purpose.PROFILE)
                            : consents.given(
                                    conversation, Purpose.PROFILE, language, texts.get(language, "profile.begin")));
        }
        if (before.shared() != after.shared()) {
            writes.add(
                    after.shared()
                            ? consents.given(conversation, Purpose.PROFILE_TO_MENTORS, language, askedToShare(language))
                            : consents.withdrawn(conversation, Purpose.PROFILE_TO_MENTORS));
        }
        return writes;
    }

    private String askedToShare(String language) {
        return texts.get(language, "profile.not.shared") + "\n" + texts.get(language, "profile.share");
    }

    /** What is asked now: what she wants to be asked, or what comes after what she has just answered. */
    private static Optional<Question> next(ProfileWish wish, Profile profile) {
        return switch (wish) {
            case ProfileWish.Ask(Question question) -> Optional.of(question);
            case ProfileWish.Show() when profile.isBlank() -> Optional.of(Question.STAGE);
            case ProfileWish.TellStage _ when profile.sector().isEmpty() -> Optional.of(Question.SECTOR);
            case ProfileWish.TellSector _ when profile.goals().isEmpty() -> Optional.of(Question.GOALS);
            case ProfileWish.Toggle _ -> Optional.of(Question.GOALS);
            case ProfileWish.Show _,
                    ProfileWish.Finish _,
                    ProfileWish.TellStage _,
                    ProfileWish.TellSector _,
                    ProfileWish.Clear _,
                    ProfileWish.Share _,
                    ProfileWish.Forget _ -> Optional.empty();
        };
    }

    private Message ask(Question question, ProfileWish wish, Profile profile, String language) {
        List<Block> blocks = new ArrayList<>();
        if (wish instanceof ProfileWish.Show) {
            blocks.add(new Title(texts.get(language, "profile.title")));
            blocks.add(new Paragraph(texts.get(language, "profile.begin")));
        }
        blocks.add(new Paragraph(
                switch (question) {
                    case STAGE -> texts.get(language, "profile.ask.stage");
                    case SECTOR -> texts.get(language, "profile.ask.sector");
                    case GOALS -> texts.get(language, "profile.ask.goals");
                }));
        return message(language, blocks, answers(question, profile, language));
    }

    private List<Choice> answers(Question question, Profile profile, String language) {
        return switch (question) {
            case STAGE ->
                with(
                        Stream.of(Stage.values())
                                .map(stage -> button(new ProfileWish.TellStage(stage), words.stage(stage, language))),
                        orNot(question, profile.stage().isPresent(), Question.SECTOR, language));
            case SECTOR ->
                with(
                        Stream.of(Sector.values())
                                .map(sector ->
                                        button(new ProfileWish.TellSector(sector), words.sector(sector, language))),
                        orNot(question, profile.sector().isPresent(), Question.GOALS, language));
            case GOALS ->
                with(
                        Stream.of(Goal.values()).map(goal -> goal(goal, profile, language)),
                        button(new ProfileWish.Finish(), texts.get(language, "profile.done")));
        };
    }

    /** What she has chosen is marked; pressing it once more takes it back. */
    private Choice goal(Goal goal, Profile profile, String language) {
        String label = words.goal(goal, language);
        return button(new ProfileWish.Toggle(goal), profile.goals().contains(goal) ? "✓ " + label : label);
    }

    /** What is told can be taken back, what is not told can be left out. */
    private Choice orNot(Question question, boolean told, Question next, String language) {
        return told
                ? button(new ProfileWish.Clear(question), texts.get(language, "profile.clear"))
                : button(new ProfileWish.Ask(next), texts.get(language, "profile.skip"));
    }

    private Message show(ProfileWish wish, Profile profile, Composition composition) {
        String language = composition.language();
        if (profile.isBlank()) {
            return message(
                    language,
                    List.of(new Paragraph(texts.get(
                            language, wish instanceof ProfileWish.Forget ? "profile.forgotten" : "profile.blank"))),
                    List.of(button(new ProfileWish.Ask(Question.STAGE), texts.get(language, "profile.fill"))));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Title(texts.get(language, "profile.title"))));
        List<String> lines = new ArrayList<>(words.lines(profile, language));
        composition
                .understanding()
                .jurisdiction()
                .ifPresent(code -> lines.add(texts.get(language, "profile.country", countries.name(code, language))));
        blocks.add(new Bullets(lines));
        blocks.add(new Paragraph(texts.get(language, profile.shared() ? "profile.shared" : "profile.not.shared")));
        return message(language, blocks, changes(profile, language));
    }

    private List<Choice> changes(Profile profile, String language) {
        return List.of(
                button(
                        new ProfileWish.Share(!profile.shared()),
                        texts.get(language, profile.shared() ? "profile.unshare" : "profile.share")),
                button(new ProfileWish.Ask(Question.STAGE), texts.get(language, "profile.change.stage")),
                button(new ProfileWish.Ask(Question.SECTOR), texts.get(language, "profile.change.sector")),
                button(new ProfileWish.Ask(Question.GOALS), texts.get(language, "profile.change.goals")),
                buttons.chooseCountry(language),
                buttons.chooseLanguage(language),
                button(new ProfileWish.Forget(), texts.get(language, "profile.forget")));
    }

    private static List<Choice> with(Stream<Choice> choices, Choice last) {
        return Stream.concat(choices, Stream.of(last)).collect(Collectors.toUnmodifiableList());
    }

    private static Choice button(ProfileWish wish, String label) {
        return new Choice(ProfileWishCode.button(wish), label, Choice.Kind.ACTION);
    }

    private Message message(String language, List<Block> blocks, List<Choice> choices) {
        return new Message(Origin.AUTOMATED, texts.get(language, "origin.automated"), language, blocks, choices);
    }
}
