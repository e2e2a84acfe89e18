package org.guidepost.bot.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What people may send each other, told by the first bytes and never by a name. Office documents are not among them: what
 * they may run or load when they are opened can't be seen without taking them apart (decision 16).
 */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF = ascii("RIFF");
    private static final byte[] WEBP_NAME = ascii("WEBP");
    private static final int WEBP_NAME_AT = 8;
    private static final byte[] PDF_START = ascii("%PDF-");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What its name ends with, without the dot. */
    String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    /** The type of some content, if it is one of these. */
    static Optional<FileType> of(byte[] content) {
        if (has(content, 0, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (has(content, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        if (has(content, 0, RIFF) && has(content, WEBP_NAME_AT, WEBP_NAME)) {
            return Optional.of(WEBP);
        }
        return has(content, 0, PDF_START) ? Optional.of(PDF) : Optional.empty();
    }

    private static boolean has(byte[] content, int at, byte[] part) {
        return content.length >= at + part.length && Arrays.equals(content, at, at + part.length, part, 0, part.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
