package org.guidepost.bot.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guidepost.bot.attachment.StoredFile;
import org.guidepost.bot.attachment.StoredFiles;
import tools.jackson.databind.json.JsonMapper;

/** An export as a ZIP file: {@value #JSON}, and beside it the files that people sent each other. */
public final class ExportArchive {

    static final String JSON = "guidepost.json";

    private final StoredFiles files;
    private final JsonMapper json = JsonMapper.builder().build();

    ExportArchive(StoredFiles files) {
        this.files = files;
    }

    /** Writes it; of the files only one is in memory at a time. */
    public void write(Export export, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        add(zip, JSON, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(export.values()));
        for (StoredFile file : export.files()) {
            Optional<byte[]> content = files.read(file.id());
            if (content.isPresent()) {
                add(zip, Export.path(file.id(), file.name()), content.get());
            }
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
