package org.guidepost.connectors.channel.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.guidepost.connectors.channel.Acceptance;
import org.guidepost.connectors.channel.CommandLine;
import org.guidepost.connectors.channel.Inbound;
import org.guidepost.connectors.channel.Inbound.Content;
import org.guidepost.connectors.channel.Inbox;
import org.guidepost.connectors.channel.InboxUnavailableException;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Choice;

/** A conversation at the terminal: lines typed, answers printed. A number presses the button of that number. */
public final class TerminalChat {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ADDRESS = "keyboard";

    private final TerminalChannel channel;
    private final Inbox inbox;
    private final Clock clock;
    private final Optional<String> locale;
    private final PrintStream out;
    private List<Choice> choices = List.of();
    private int sent;

    public TerminalChat(TerminalChannel channel, Inbox inbox, Clock clock, Optional<String> locale, PrintStream out) {
        this.channel = channel;
        this.inbox = inbox;
        this.clock = clock;
        this.locale = locale;
        this.out = out;
    }

    /**
     * Sends a setting; of what comes back only notices are shown.
     *
     * @return whether it was taken: a setting that makes no sense is answered with the choices that there are
     */
    public boolean set(String command, String argument) throws InterruptedException {
        if (!accepted(new Content.Command(command, argument))) {
            return false;
        }
        Optional<Message> confirmation = channel.next(PATIENCE);
        confirmation.stream()
                .flatMap(message -> TextRendering.notices(message).stream())
                .forEach(out::println);
        return confirmation.filter(message -> message.choices().isEmpty()).isPresent();
    }

    /**
     * Asks once and prints the answer.
     *
     * @return whether there was one
     */
    public boolean ask(String question) throws InterruptedException {
        return accepted(content(question)) && printAnswer();
    }

    /** Reads lines and answers them until the input ends or somebody types {@code /quit}. */
    public void converse(BufferedReader in) throws IOException, InterruptedException {
        out.println("Type your question. A number presses a button. /help, /country, /language, /quit.");
        converse(in, TerminalChat::quits);
    }

    /** After one question: goes on as long as somebody presses buttons or asks more; an empty line ends it. */
    public void goOn(BufferedReader in) throws IOException, InterruptedException {
        out.println("\nA number presses a button; an empty line ends this.");
        converse(in, line -> line.isBlank() || quits(line));
    }

    private void converse(BufferedReader in, Predicate<String> isEnd) throws IOException, InterruptedException {
        while (true) {
            out.print("\n> ");
            out.flush();
            String line = in.readLine();
            if (line == null || isEnd.test(line)) {
                return;
            }
            if (!line.isBlank() && accepted(content(line.strip()))) {
                printAnswer();
            }
        }
    }

    private static boolean quits(String line) {
        return line.strip().equals("/quit");
    }

    private Content content(String line) {
        return CommandLine.of(line)
                .<Content>map(command -> new Content.Command(command.name(), command.argument()))
                .or(() -> pressed(line).map(choice -> new Content.Pressed(choice.id())))
                .orElseGet(() -> new Content.Utterance(line));
    }

    private Optional<Choice> pressed(String line) {
        if (!line.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(line);
        return number >= 1 && number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
    }

    private boolean accepted(Content content) {
        sent++;
        channel.forgetLate();
        var inbound =
                new Inbound(channel.name(), channel.name() + "-" + sent, ADDRESS, content, locale, clock.instant());
        try {
            return switch (inbox.accept(inbound)) {
                case Acceptance.Accepted _, Acceptance.Duplicate _ -> true;
                case Acceptance.Rejected(Acceptance.Reason reason) -> {
                    out.println(sentence(reason));
                    yield false;
                }
            };
        } catch (InboxUnavailableException e) {
            out.println("The database can't be reached, so the question was not kept. Please try again.");
            return false;
        }
    }

    private static String sentence(Acceptance.Reason reason) {
        return switch (reason) {
            case EMPTY -> "There is nothing to read in this. Please write your question.";
            case TOO_LONG ->
                "This is too long. Please ask with fewer words (at most %d characters)."
                        .formatted(Inbound.MAX_TEXT_LENGTH);
            case UNREADABLE -> "This holds characters that can't be read. Please write it again.";
        };
    }

    private boolean printAnswer() throws InterruptedException {
        Optional<Message> answer = channel.next(PATIENCE);
        answer.ifPresent(message -> {
            out.println();
            TextRendering.lines(message).forEach(out::println);
            choices = message.choices();
        });
        if (answer.isEmpty()) {
            out.println("There is no answer yet. Please try again.");
        }
        return answer.isPresent();
    }
}
