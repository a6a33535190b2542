package org.qualityoutcomes.documents;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;

/** Reads the look that an operator wants, and refuses what would spoil every document from now on. */
final class ReadLook {

    /** The ground of a table's heading row, on which letters are hardest to read. */
    static final String GROUND = "#e8edee";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double LEGIBLE = 4.5;
    private static final int LONGEST_LINE = 200;

    private ReadLook() {}

    /** @throws UnfitLook naming the first setting that cannot be used */
    static Look of(LookSettings settings) {
        Look look = new Look(
                line("body", settings.body()),
                colour(settings.colour()),
                settings.footer().isBlank() ? "" : line("footer", settings.footer()),
                logo(settings.logo()),
                print(settings.folder()));
        if (look.logo() != null || !look.print().isEmpty()) {
            tryOut(look);
        }
        return look;
    }

    private static String line(String setting, String words) {
        String line = words.strip();
        if (line.isEmpty() || line.length() > LONGEST_LINE || line.contains("\n")) {
            throw new UnfitLook(setting, "it is one line of at most " + LONGEST_LINE + " characters.");
        }
        return line;
    }

    private static String colour(String typed) {
        if (!COLOUR.matcher(typed).matches()) {
            throw new UnfitLook("colour", "\"" + typed + "\" is no colour. A colour is written as #003087.");
        }
        double contrast = Contrast.between(typed, GROUND);
        if (contrast < LEGIBLE) {
            throw new UnfitLook(
                    "colour",
                    "letters in %s cannot be read on a light ground: their contrast is %.1f to 1, and 4.5 to 1 is needed."
                            .formatted(typed, contrast));
        }
        return typed;
    }

    private static @Nullable Logo logo(@Nullable Path file) {
        if (file == null || file.toString().isBlank()) {
            return null;
        }
        try {
            if (Files.size(file) > Logo.LARGEST) {
                throw new UnfitLook("logo", file + " is larger than 1 MB.");
            }
            return Logo.of(Files.readAllBytes(file));
        } catch (IOException unfit) {
            String reason = Files.isReadable(file) ? unfit.getMessage() : "it cannot be read";
            throw new UnfitLook("logo", file + " cannot be used: " + reason + ". A logo is an SVG or a PNG file.");
        }
    }

    private static String print(@Nullable Path folder) {
        if (folder == null || folder.toString().isBlank()) {
            return "";
        }
        Path file = folder.resolve("print.css");
        try {
            return checked(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UnfitLook("folder", file + " cannot be read.");
        }
    }

    private static String checked(Path file, String style) throws IOException {
        if (style.contains("@import") || style.contains("url(")) {
            throw new UnfitLook("folder", file + " asks for other files, which documents never do.");
        }
        List<String> broken = new ArrayList<>();
        new CSSParser((where, message) -> broken.add(message))
                .parseStylesheet(file.toString(), StylesheetInfo.AUTHOR, new StringReader(style));
        if (!broken.isEmpty()) {
            throw new UnfitLook("folder", file + " is broken: " + broken.get(0).replaceAll("\\s+", " "));
        }
        return style;
    }

    /** A document with a little of everything, so that it fails now and not with the first report. */
    private static void tryOut(Look look) {
        Document sample = new Document(
                "Sample",
                "Sample",
                new Document.Imprint("0", "version 1", "sample", true),
                List.of(
                        new Heading(2, "Sample"),
                        new Paragraph("Sample"),
                        new Table("Sample", List.of(new Column("Sample", 100)), List.of(List.of("Sample")))));
        try {
            new PdfForm(new Fonts(), look).make(sample);
        } catch (RuntimeException failed) {
            throw new UnfitLook(
                    look.print().isEmpty() ? "logo" : "folder",
                    "no document can be made with it: " + failed.getMessage());
        }
    }
}
