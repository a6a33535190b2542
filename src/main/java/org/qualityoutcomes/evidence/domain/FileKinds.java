package org.qualityoutcomes.evidence.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;

/**
 * Which files are taken as evidence: by what they contain, not by what they are called. What a browser could run, and
 * documents that carry programs, are not.
 */
@Component
class FileKinds {

    static final int LARGEST = 25 * 1024 * 1024;

    private static final int ENTRIES_READ = 2000;

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
    String accept(String fileName, byte[] content) {
        if (content.length == 0) {
            throw Refusal.of("file", "The file is empty.");
        }
        if (content.length > LARGEST) {
            throw Refusal.of("file", "The file is larger than 25 MB.");
        }
        String type = tika.detect(content, fileName);
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!KINDS.getOrDefault(type, Set.of()).contains(ending) || !isWhatItClaims(ending, content)) {
            throw Refusal.of(
                    "file",
                    "This kind of file is not taken, or it is not what its name says. Choose a PDF, a picture (PNG,"
                            + " JPEG), a Word, Excel, PowerPoint or OpenDocument file, or plain text.");
        }
        if (type.contains("openxml") && carriesProgram(content)) {
            throw Refusal.of("file", "Documents with macros are not taken. Save it without macros first.");
        }
        return type;
    }

    /** Documents of office programs are ZIP files; what is in them tells them apart, and from any other ZIP file. */
    private static boolean isWhatItClaims(String ending, byte[] content) {
        String folder = OFFICE_FOLDERS.get(ending);
        if (folder != null) {
            Set<String> names = names(content);
            return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith(folder));
        }
        String mimetype = OPEN_DOCUMENTS.get(ending);
        return mimetype == null || mimetype.equals(mimetype(content));
    }

    private static Set<String> names(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            Set<String> names = new HashSet<>();
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && names.size() < ENTRIES_READ;
                    entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException broken) {
            throw Refusal.of("file", "The file is damaged and cannot be read.");
        }
    }

    /** What the first entry of an OpenDocument file says (ODF 1.3 part 2, section 3.3). */
    private static String mimetype(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry first = zip.getNextEntry();
            return first != null && first.getName().equals("mimetype")
                    ? new String(zip.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII)
                    : "";
        } catch (IOException broken) {
            throw Refusal.of("file", "The file is damaged and cannot be read.");
        }
    }

    private static boolean carriesProgram(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int read = 0; entry != null && read < ENTRIES_READ; read++) {
                if (entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return entry != null;
        } catch (IOException broken) {
            throw Refusal.of("file", "The file is damaged and cannot be read.");
        }
    }
}
