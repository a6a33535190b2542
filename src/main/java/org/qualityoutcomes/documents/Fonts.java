package org.qualityoutcomes.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of a printed document. Noto Sans has Europe's scripts, DejaVu Sans the Arabic letters in all their joined
 * forms and most symbols, Noto Emoji the rest. They lie in {@code fonts/} with their licences.
 */
class Fonts {

    /** In the order in which they are asked for a letter, as CSS names them. */
    static final String FAMILIES = "'Noto Sans', 'DejaVu Sans', 'Noto Emoji'";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Scripts and symbols end here; beyond are ideographs, which none of these fonts has. */
    private static final int LAST = 0x1FFFF;

    private record Font(String family, int weight, byte[] file) {

        static Font of(String family, int weight, String file) {
            try (InputStream bytes = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (bytes == null) {
                    throw new IllegalStateException("the font " + file + " is missing");
                }
                return new Font(family, weight, bytes.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        FSSupplier<InputStream> supplier() {
            return () -> new ByteArrayInputStream(file);
        }
    }

    private final List<Font> fonts = List.of(
            Font.of("Noto Sans", REGULAR, "noto-sans/NotoSans-Regular.ttf"),
            Font.of("Noto Sans", BOLD, "noto-sans/NotoSans-Bold.ttf"),
            Font.of("DejaVu Sans", REGULAR, "dejavu/DejaVuSans.ttf"),
            Font.of("DejaVu Sans", BOLD, "dejavu/DejaVuSans-Bold.ttf"),
            Font.of("Noto Emoji", REGULAR, "noto-emoji/NotoEmoji-Regular.ttf"),
            Font.of("Noto Emoji", BOLD, "noto-emoji/NotoEmoji-Regular.ttf"));

    private final BitSet letters = letters();

    void putInto(PdfRendererBuilder builder) {
        fonts.forEach(font -> builder.useFont(font.supplier(), font.family(), font.weight(), FontStyle.NORMAL, true));
    }

    /** Whether a document can show it in regular and in bold. */
    boolean has(int codePoint) {
        return letters.get(codePoint);
    }

    private BitSet letters() {
        BitSet regular = letters(REGULAR);
        regular.and(letters(BOLD));
        return regular;
    }

    private BitSet letters(int weight) {
        BitSet found = new BitSet();
        fonts.stream().filter(font -> font.weight() == weight).forEach(font -> read(font, found));
        return found;
    }

    private static void read(Font font, BitSet found) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.file()))) {
            CmapLookup map = parsed.getUnicodeCmapLookup();
            for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
                if (map.getGlyphId(codePoint) > 0) {
                    found.set(codePoint);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
