package org.guidepost.bot.attachment;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks at what somebody wants to send: which type it is, whether it is whole, and without what its camera noted about place,
 * time and device. Never looks at what it shows.
 */
public final class Examination {

    /** The largest that is taken, in bytes: as much as Telegram lets a bot fetch. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int END_OF_PDF = 1_024;

    private Examination() {}

    /** What came of it. */
    public sealed interface Finding {

        /** It can be passed on. */
        final class Fit implements Finding {

            private final FileType type;
            private final byte[] content;

            Fit(FileType type, byte[] content) {
                this.type = type;
                this.content = content;
            }

            public FileType type() {
                return type;
            }

            /** Not to be changed. */
            byte[] content() {
                return content;
            }
        }

        /** It is none of the types that are taken. */
        record WrongType() implements Finding {}

        /** It is larger than {@link #LARGEST}. */
        record TooLarge() implements Finding {}

        /** It ends too early or can't be read. */
        record Broken() implements Finding {}
    }

    /** Examines content, whatever it calls itself. */
    public static Finding of(byte[] content) {
        if (content.length > LARGEST) {
            return new Finding.TooLarge();
        }
        Optional<FileType> type = FileType.of(content);
        if (type.isEmpty()) {
            return new Finding.WrongType();
        }
        return cleaned(type.get(), content)
                .<Finding>map(clean -> new Finding.Fit(type.get(), clean))
                .orElseGet(Finding.Broken::new);
    }

    private static Optional<byte[]> cleaned(FileType type, byte[] content) {
        try {
            return switch (type) {
                case JPEG -> JpegPicture.clean(content);
                case PNG -> ChunkedPicture.cleanPng(content);
                case WEBP -> ChunkedPicture.cleanWebp(content);
                case PDF -> isWhole(content) ? Optional.of(content) : Optional.empty();
            };
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] pdf) {
        int from = Math.max(0, pdf.length - END_OF_PDF);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
