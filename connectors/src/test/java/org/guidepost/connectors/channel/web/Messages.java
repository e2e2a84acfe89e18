package org.guidepost.connectors.channel.web;

import java.util.List;
import java.util.Optional;
import org.guidepost.connectors.channel.Message;
import org.guidepost.connectors.channel.Message.Bullets;
import org.guidepost.connectors.channel.Message.Choice;
import org.guidepost.connectors.channel.Message.Contact;
import org.guidepost.connectors.channel.Message.DatedFact;
import org.guidepost.connectors.channel.Message.Link;
import org.guidepost.connectors.channel.Message.NextStep;
import org.guidepost.connectors.channel.Message.Notice;
import org.guidepost.connectors.channel.Message.Origin;
import org.guidepost.connectors.channel.Message.Paragraph;
import org.guidepost.connectors.channel.Message.Title;

/** Messages as a guide would send them. */
final class Messages {

    private Messages() {}

    static Message greeting() {
        return new Message(
                Origin.AUTOMATED,
                "Automatic notice",
                "en",
                List.of(
                        new Notice("I am an automated assistant, not a person."),
                        new Paragraph("Hello! Ask me about starting a business.")),
                List.of(
                        new Choice("country:FI", "Finland", Choice.Kind.COUNTRY),
                        new Choice("country:ES", "Spain", Choice.Kind.COUNTRY)));
    }

    static Message answer() {
        return new Message(
                Origin.APPROVED_CONTENT,
                "Checked text",
                "en",
                List.of(
                        new Title("Registering your business"),
                        new Paragraph(
                                "Register before you sell. In most places you do it online, and it takes less than"
                                        + " an hour. You choose a form first: for one person, a sole trader is usual."),
                        new Bullets(List.of("Choose a name", "Choose a form", "Send the notification")),
                        new DatedFact(
                                "Registering a sole trader costs 70 € online.",
                                "2026",
                                new Link("Official register", "https://example.org/register?x=1&y=2"),
                                Optional.of("Fees change. Check before you pay.")),
                        new NextStep("What next", "Write down what you will sell and to whom."),
                        new Contact(
                                "Business advice line",
                                Optional.of("+358 295 020 500"),
                                Optional.of(new Link("Opening hours", "https://example.org/advice")))),
                List.of(
                        new Choice("q:tax", "How much tax will I pay?", Choice.Kind.QUESTION),
                        new Choice("q:fund", "Can I get money to start?", Choice.Kind.QUESTION),
                        new Choice("thumb:up", "👍 This helped", Choice.Kind.THUMB_UP),
                        new Choice("thumb:down", "👎 Not really", Choice.Kind.THUMB_DOWN),
                        new Choice("person", "Ask a person", Choice.Kind.ASK_PERSON)));
    }

    static Message arabicAnswer() {
        return new Message(
                Origin.APPROVED_CONTENT,
                "نص مُراجَع",
                "ar",
                List.of(
                        new Title("تسجيل مشروعك"),
                        new Paragraph("سجّلي مشروعك قبل أن تبيعي. يمكنك فعل ذلك عبر الإنترنت في أقل من ساعة."),
                        new Bullets(List.of("اختاري اسماً", "اختاري شكلاً قانونياً")),
                        new DatedFact(
                                "التسجيل يكلف 70 يورو.",
                                "2026",
                                new Link("السجل الرسمي", "https://example.org/ar"),
                                Optional.empty())),
                List.of(
                        new Choice("thumb:up", "👍 ساعدني هذا", Choice.Kind.THUMB_UP),
                        new Choice("person", "اسألي إنساناً", Choice.Kind.ASK_PERSON)));
    }

    static Message notice(String text) {
        return new Message(Origin.AUTOMATED, "Automatic notice", "en", List.of(new Paragraph(text)), List.of());
    }

    static Message fromPerson(String text) {
        return new Message(Origin.PERSON, "Written by a person", "en", List.of(new Paragraph(text)), List.of());
    }

    /** A message with the same text in every place that can hold one. */
    static Message everywhere(String text) {
        return new Message(
                Origin.AI_GENERATED,
                text,
                text,
                List.of(
                        new Notice(text),
                        new Title(text),
                        new Paragraph(text),
                        new Bullets(List.of(text)),
                        new DatedFact(text, text, new Link(text, "https://" + text), Optional.of(text)),
                        new NextStep(text, text),
                        new Contact(text, Optional.of(text), Optional.of(new Link(text, "http://" + text)))),
                List.of(new Choice("echo", text, Choice.Kind.ACTION)));
    }
}
