package org.guidepost.connectors.channel.telegram;

/** The stable names of what comes in: the same update, however often Telegram repeats it, gets the same one. */
final class ExternalIds {

    private ExternalIds() {}

    static String message(long chat, Object messageId) {
        return chat + ":" + messageId;
    }

    /** Of the words under a picture, which are a message of their own beside it. */
    static String caption(long chat, int messageId) {
        return message(chat, messageId) + ":caption";
    }

    static String edit(long chat, int messageId, int editDate) {
        return message(chat, messageId) + ":edit:" + editDate;
    }

    /** Of all pictures sent together, so that they are answered once. */
    static String album(long chat, String mediaGroupId) {
        return chat + ":album:" + mediaGroupId;
    }

    static String callback(long chat, String callbackId) {
        return chat + ":callback:" + callbackId;
    }

    static String membership(long chat, int date, String status) {
        return chat + ":member:" + date + ":" + status;
    }
}
