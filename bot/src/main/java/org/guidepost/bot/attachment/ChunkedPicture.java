package org.guidepost.bot.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** PNG and WebP files as the named chunks that they consist of: those that a picture needs are copied, all others left out. */
final class ChunkedPicture {

    private static final Set<String> PNG_NEEDS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP",
            "acTL", "fcTL", "fdAT");
    private static final int PNG_START = 8;
    private static final int PNG_AROUND = 12;

    private static final Set<String> WEBP_NEEDS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> WEBP_PICTURES = Set.of("VP8 ", "VP8L", "ANMF");
    private static final int WEBP_START = 12;
    private static final int HEAD = 8;
    private static final int NAME = 4;

    /** In the flags of VP8X: there are EXIF and XMP chunks. */
    private static final int WEBP_NOTES = 0x0C;

    private ChunkedPicture() {}

    /**
     * A PNG file without notes (W3C PNG, section 5); empty if it has no end.
     *
     * @throws IndexOutOfBoundsException if it ends within a chunk
     */
    static Optional<byte[]> cleanPng(byte[] content) {
        var clean = new ByteArrayOutputStream(content.length);
        clean.write(content, 0, PNG_START);
        ByteBuffer chunks = ByteBuffer.wrap(content);
        int at = PNG_START;
        while (at < content.length) {
            int length = chunks.getInt(at);
            String name = name(content, at + NAME);
            int size = within(content, at, (long) length + PNG_AROUND, length);
            if (PNG_NEEDS.contains(name)) {
                clean.write(content, at, size);
            }
            if (name.equals("IEND")) {
                return Optional.of(clean.toByteArray());
            }
            at += size;
        }
        return Optional.empty();
    }

    /**
     * A WebP file without notes (RFC 9649); empty if there is no picture in it.
     *
     * @throws IndexOutOfBoundsException if it ends within a chunk
     */
    static Optional<byte[]> cleanWebp(byte[] content) {
        ByteBuffer chunks = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = within(content, 0, (long) chunks.getInt(NAME) + HEAD, chunks.getInt(NAME));
        var clean = new ByteArrayOutputStream(content.length);
        clean.write(content, 0, WEBP_START);
        boolean hasPicture = false;
        int at = WEBP_START;
        while (at + HEAD <= end) {
            String name = name(content, at);
            int length = chunks.getInt(at + NAME);
            int size = within(content, at, (long) length + (length & 1) + HEAD, length);
            if (WEBP_NEEDS.contains(name)) {
                hasPicture |= WEBP_PICTURES.contains(name);
                clean.writeBytes(withoutNotes(name, content, at, size));
            }
            at += size;
        }
        return hasPicture ? Optional.of(sized(clean.toByteArray())) : Optional.empty();
    }

    private static byte[] withoutNotes(String name, byte[] content, int at, int size) {
        byte[] chunk = Arrays.copyOfRange(content, at, at + size);
        if (name.equals("VP8X") && size > HEAD) {
            chunk[HEAD] &= ~WEBP_NOTES;
        }
        return chunk;
    }

    private static byte[] sized(byte[] webp) {
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(NAME, webp.length - HEAD);
        return webp;
    }

    private static int within(byte[] content, int at, long size, int length) {
        if (length < 0 || at + size > content.length) {
            throw new IndexOutOfBoundsException("A chunk is cut off");
        }
        return Math.toIntExact(size);
    }

    private static String name(byte[] content, int at) {
        return new String(content, at, NAME, StandardCharsets.ISO_8859_1);
    }
}
