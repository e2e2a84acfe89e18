package org.guidepost.evaluation.bank;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.guidepost.bot.launch.LaunchException;

/**
 * Reads files of {@code label<TAB>text}, UTF-8, a line each; further columns and empty lines are passed over. A name that
 * ends in {@code .gz} is unpacked.
 */
public final class LabelledTexts {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LabelledTexts() {}

    /**
     * Reads files one after the other.
     *
     * @throws LaunchException if one can't be read or holds a line that is none of these
     */
    public static List<LabelledText> read(List<Path> files) {
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = plain(file)) {
                texts.addAll(read(file.toString(), in));
            } catch (NoSuchFileException e) {
                throw new LaunchException("There is no file %s.".formatted(file), e);
            } catch (ZipException e) {
                throw new LaunchException("%s ends in .gz but is not such a file.".formatted(file), e);
            } catch (IOException e) {
                throw new LaunchException("The file %s can't be read.".formatted(file), e);
            }
        }
        return texts;
    }

    private static InputStream plain(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads a stream that is not packed; it stays open.
     *
     * @param name of the file, for messages
     */
    public static List<LabelledText> read(String name, InputStream plain) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        int number = 0;
        try {
            BufferedReader lines = lines(plain);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                parse(name, number, line).ifPresent(texts::add);
            }
        } catch (CharacterCodingException e) {
            throw new LaunchException("%s, after line %d: this is not UTF-8.".formatted(name, number), e);
        } catch (EOFException e) {
            throw new LaunchException("%s, after line %d: the file ends too early.".formatted(name, number), e);
        }
        return nonEmpty(name, texts);
    }

    /** A decoder that refuses what is not UTF-8; the usual one would put a replacement there without a word. */
    private static BufferedReader lines(InputStream plain) {
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()));
    }

    private static Optional<LabelledText> parse(String name, int number, String read) {
        String line = number == 1 && read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
        if (line.isBlank()) {
            return Optional.empty();
        }
        String[] columns = line.split("\t", -1);
        if (columns.length < 2) {
            throw problem(name, number, "there is no tab between label and text");
        }
        String label = columns[0].strip();
        String text = columns[1].strip();
        if (label.isEmpty() || text.isEmpty()) {
            throw problem(name, number, label.isEmpty() ? "the label is empty" : "the text is empty");
        }
        return Optional.of(new LabelledText(label, text));
    }

    private static LaunchException problem(String name, int number, String reason) {
        return new LaunchException("%s, line %d: %s.".formatted(name, number, reason));
    }

    private static List<LabelledText> nonEmpty(String name, List<LabelledText> texts) {
        if (texts.isEmpty()) {
            throw new LaunchException("%s holds no texts.".formatted(name));
        }
        return texts;
    }
}
