package org.qualityoutcomes.evidence.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;

/**
 * Which files are taken as evidence: by what they contain, not by what they are called. What a browser could run, and
 * documents that carry programs, are not.
 */
@Component
class FileKinds {

    /** More than any document has; a file of millions of parts is an attack. */
    private static final int MOST_PARTS = 20_000;

    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("application/pdf", Set.of("pdf")),
            Map.entry("image/png", Set.of("png")),
            Map.entry("image/jpeg", Set.of("jpg", "jpeg")),
            Map.entry("text/plain", Set.of("txt", "md")),
            Map.entry("text/csv", Set.of("csv")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx")),
            Map.entry("application/vnd.oasis.opendocument.text", Set.of("odt")),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
            Map.entry("application/vnd.oasis.opendocument.presentation", Set.of("odp")));

    private static final Map<String, String> OFFICE_FOLDERS = Map.of("docx", "word/", "xlsx", "xl/", "pptx", "ppt/");

    private static final Map<String, String> OPEN_DOCUMENTS = Map.of(
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "odp", "application/vnd.oasis.opendocument.presentation");

    private static final int LONGEST_MIMETYPE = 100;

    private final Tika tika = new Tika();

    /**
     * @return the content type to serve it with
     * @throws Refusal for the field "file"
     */
    String accept(String fileName, Path content) {
        String type = detect(fileName, content);
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!KINDS.getOrDefault(type, Set.of()).contains(ending) || !isWhatItClaims(ending, content)) {
            throw Refusal.of(
                    "file",
                    "This kind of file is not taken, or it is not what its name says. Choose a PDF, a picture (PNG,"
                            + " JPEG), a Word, Excel, PowerPoint or OpenDocument file, or plain text.");
        }
        return type;
    }

    private String detect(String fileName, Path content) {
        try (InputStream read = Files.newInputStream(content)) {
            return tika.detect(read, fileName);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Documents of office programs are ZIP files; what is in them tells them apart, and from any other ZIP file. */
    private static boolean isWhatItClaims(String ending, Path content) {
        String folder = OFFICE_FOLDERS.get(ending);
        String mimetype = OPEN_DOCUMENTS.get(ending);
        if (folder == null && mimetype == null) {
            return true;
        }
        // its directory alone is read, so that nothing is unpacked, however much it would become
        try (ZipFile parts = new ZipFile(content.toFile())) {
            if (parts.size() > MOST_PARTS) {
                return false;
            }
            return folder == null ? mimetype(parts).equals(mimetype) : isOffice(parts, folder);
        } catch (IOException broken) {
            throw Refusal.of("file", "The file is damaged and cannot be read.");
        }
    }

    private static boolean isOffice(ZipFile parts, String folder) {
        if (has(parts, name -> name.contains("vbaproject"))) {
            throw Refusal.of("file", "Documents with macros are not taken. Save it without macros first.");
        }
        return parts.getEntry("[Content_Types].xml") != null && has(parts, name -> name.startsWith(folder));
    }

    private static boolean has(ZipFile parts, Predicate<String> named) {
        return parts.stream()
                .map(part -> part.getName().toLowerCase(Locale.ROOT))
                .anyMatch(named);
    }

    /** What an OpenDocument file says of itself (ODF 1.3 part 2, section 3.3). */
    private static String mimetype(ZipFile parts) throws IOException {
        ZipEntry part = parts.getEntry("mimetype");
        if (part == null) {
            return "";
        }
        try (InputStream said = parts.getInputStream(part)) {
            return new String(said.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
        }
    }
}
