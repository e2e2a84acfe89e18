package org.guidepost.bot.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small files of each type, made for the tests. */
public final class Pictures {

    /** Where a picture was taken, as a camera would note it. */
    public static final String PLACE = "60.1699N 24.9384E";

    private Pictures() {}

    public static byte[] jpeg() {
        return encoded("jpg");
    }

    public static byte[] png() {
        return encoded("png");
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] encoded(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture that lies on its side and says where it was taken. */
    public static byte[] jpegWithNotes() {
        byte[] jpeg = jpeg();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.writeBytes(
                new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0});
        exif.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        segment(out, 0xE1, exif.toByteArray());
        segment(out, 0xFE, PLACE.getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    /** A chunk with a remark, right behind the head of the picture. */
    public static byte[] pngWithNotes() {
        byte[] png = png();
        int behindHead = 8 + 12 + 13;
        byte[] note = ("Comment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(png, 0, behindHead);
        out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(note.length).array());
        out.writeBytes("tEXt".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(note);
        out.writeBytes(new byte[4]);
        out.write(png, behindHead, png.length - behindHead);
        return out.toByteArray();
    }

    /** Not a picture that can be seen, but one with all the chunks of one. */
    public static byte[] webpWithNotes() {
        var chunks = new ByteArrayOutputStream();
        chunk(chunks, "VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        chunk(chunks, "VP8L", new byte[] {0x2F, 0, 0, 0, 0});
        chunk(chunks, "EXIF", PLACE.getBytes(StandardCharsets.US_ASCII));
        var out = new ByteArrayOutputStream();
        out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(little(chunks.size() + 4));
        out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(chunks.toByteArray());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(little(content.length));
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] little(int number) {
        return java.nio.ByteBuffer.allocate(4)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
