package org.guidepost.bot.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A JPEG file as its segments (ITU T.81, annex B). The picture itself is copied bit by bit; of what the camera noted beside it
 * only which side is up is kept, as a picture would lie on its side without it.
 */
final class JpegPicture {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_NOTE = 0xE0;
    private static final int LAST_NOTE = 0xEF;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int STUFFED = 0x00;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_SIZE = 12;
    private static final int MOST_ORIENTATIONS = 8;

    private final byte[] content;
    private final ByteArrayOutputStream clean;
    private int at = 2;

    private JpegPicture(byte[] content) {
        this.content = content;
        this.clean = new ByteArrayOutputStream(content.length);
    }

    /**
     * The same picture without notes; empty if it does not end as a picture does.
     *
     * @throws IndexOutOfBoundsException if it ends within a segment
     */
    static Optional<byte[]> clean(byte[] content) {
        return new JpegPicture(content).clean();
    }

    private Optional<byte[]> clean() {
        clean.write(content, 0, 2);
        boolean scanned = false;
        while (at < content.length) {
            int marker = marker();
            if (marker == END) {
                clean.write(0xFF);
                clean.write(END);
                return scanned ? Optional.of(clean.toByteArray()) : Optional.empty();
            }
            int length = Short.toUnsignedInt(ByteBuffer.wrap(content).getShort(at));
            byte[] segment = Arrays.copyOfRange(content, at + 2, requireWithin(at + length));
            at += length;
            copy(marker, segment);
            if (marker == SCAN) {
                scanned = true;
                copyScan();
            }
        }
        return Optional.empty();
    }

    /** The next marker; any number of 0xFF may stand before it. */
    private int marker() {
        if (content[at] != (byte) 0xFF) {
            throw new IndexOutOfBoundsException("A segment does not begin with its mark");
        }
        while (content[at] == (byte) 0xFF) {
            at++;
        }
        return Byte.toUnsignedInt(content[at++]);
    }

    private int requireWithin(int end) {
        if (end > content.length || end < at + 2) {
            throw new IndexOutOfBoundsException("A segment is cut off");
        }
        return end;
    }

    private void copy(int marker, byte[] segment) {
        if (marker == EXIF && startsWith(segment, EXIF_NAME)) {
            int orientation = orientation(segment);
            if (orientation > 1 && orientation <= MOST_ORIENTATIONS) {
                write(EXIF, onlyOrientation(orientation));
            }
        } else if (!isNote(marker, segment)) {
            write(marker, segment);
        }
    }

    private static boolean isNote(int marker, byte[] segment) {
        boolean needed = marker == JFIF || marker == ADOBE || (marker == PROFILE && startsWith(segment, PROFILE_NAME));
        return !needed && (marker == COMMENT || (marker >= FIRST_NOTE && marker <= LAST_NOTE));
    }

    private void write(int marker, byte[] segment) {
        clean.write(0xFF);
        clean.write(marker);
        clean.write((segment.length + 2) >> Byte.SIZE);
        clean.write(segment.length + 2);
        clean.writeBytes(segment);
    }

    /** Coded data reaches to the next mark that is neither a stuffed byte nor a restart. */
    private void copyScan() {
        int from = at;
        while (!isMark(at)) {
            at++;
        }
        clean.write(content, from, at - from);
    }

    private boolean isMark(int position) {
        if (content[position] != (byte) 0xFF) {
            return false;
        }
        int next = Byte.toUnsignedInt(content[position + 1]);
        return next != STUFFED && next != 0xFF && (next < FIRST_RESTART || next > LAST_RESTART);
    }

    /** Which side is up, from 1 to 8; 1 where it is not said, or cannot be read. */
    private static int orientation(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, EXIF_NAME.length, exif.length - EXIF_NAME.length)
                    .slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                int place = directory + 2 + entry * ENTRY_SIZE;
                if (Short.toUnsignedInt(tiff.getShort(place)) == ORIENTATION) {
                    return tiff.getShort(place + 8);
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static byte[] onlyOrientation(int orientation) {
        return ByteBuffer.allocate(EXIF_NAME.length + 26)
                .put(EXIF_NAME)
                .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8})
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static boolean startsWith(byte[] segment, byte[] name) {
        return segment.length >= name.length && Arrays.equals(segment, 0, name.length, name, 0, name.length);
    }
}
