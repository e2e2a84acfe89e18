package org.guidepost.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the text of a content file: UTF-8, of bounded size, free of characters that don't belong into content. */
final class YamlText {

    private static final int MOST_BYTES = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private YamlText() {}

    /** The text, unless something is wrong with it. */
    static Optional<String> of(ContentFile file, Problems problems) {
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(file.problem(0, "the file is larger than 1 MiB"));
                return Optional.empty();
            }
            return checked(decoded(bytes), file, problems);
        } catch (CharacterCodingException e) {
            problems.add(file.problem(0, "the file is not encoded in UTF-8"));
        } catch (IOException e) {
            problems.add(file.problem(0, "the file can't be read: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<String> checked(String text, ContentFile file, Problems problems) {
        int before = problems.count();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            CleanText.flaw(lines.get(i)).ifPresent(flaw -> problems.add(file.problem(number, "the line " + flaw)));
        }
        return problems.count() == before ? Optional.of(text) : Optional.empty();
    }
}
