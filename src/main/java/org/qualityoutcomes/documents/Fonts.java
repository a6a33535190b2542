package org.qualityoutcomes.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of a printed document. Noto Sans has Europe's scripts, DejaVu Sans Hebrew, the Arabic letters in all their
 * joined forms and most symbols, Noto Emoji pictures, Droid Sans Fallback Chinese, Japanese and Korean. They lie in
 * {@code fonts/} with their licences.
 */
class Fonts {

    /** In the order in which they are asked for a letter, as CSS names them. */
    static final String FAMILIES = "'Noto Sans', 'DejaVu Sans', 'Noto Emoji', 'Droid Sans Fallback'";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Scripts and symbols end here; beyond are rare ideographs, which none of these fonts has. */
    private static final int LAST = 0x1FFFF;

    private record Font(String family, int weight, byte[] file, BitSet letters) {

        static Font of(String family, int weight, String file) {
            try (InputStream bytes = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (bytes == null) {
                    throw new IllegalStateException("the font " + file + " is missing");
                }
                byte[] read = bytes.readAllBytes();
                return new Font(family, weight, read, lettersOf(read));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The same for bold, where there is no bolder one. */
        Font asBold() {
            return new Font(family, BOLD, file, letters);
        }

        FSSupplier<InputStream> supplier() {
            return () -> new ByteArrayInputStream(file);
        }
    }

    private static final Font PICTURES = Font.of("Noto Emoji", REGULAR, "noto-emoji/NotoEmoji-Regular.ttf");
    private static final Font IDEOGRAPHS = Font.of("Droid Sans Fallback", REGULAR, "droid/DroidSansFallback.ttf");

    private static final List<Font> FONTS = List.of(
            Font.of("Noto Sans", REGULAR, "noto-sans/NotoSans-Regular.ttf"),
            Font.of("Noto Sans", BOLD, "noto-sans/NotoSans-Bold.ttf"),
            Font.of("DejaVu Sans", REGULAR, "dejavu/DejaVuSans.ttf"),
            Font.of("DejaVu Sans", BOLD, "dejavu/DejaVuSans-Bold.ttf"),
            PICTURES,
            PICTURES.asBold(),
            IDEOGRAPHS,
            IDEOGRAPHS.asBold());

    private final BitSet letters = letters();

    /** Only those that these words need: to read a font takes longer than to lay out the pages. */
    void putInto(PdfRendererBuilder builder, String words) {
        Set<String> needed = needed(words);
        FONTS.stream()
                .filter(font -> needed.contains(font.family()))
                .forEach(
                        font -> builder.useFont(font.supplier(), font.family(), font.weight(), FontStyle.NORMAL, true));
    }

    private static Set<String> needed(String words) {
        Set<String> needed = new HashSet<>(Set.of(FONTS.get(0).family()));
        words.codePoints().distinct().forEach(letter -> {
            first(REGULAR, letter).ifPresent(needed::add);
            first(BOLD, letter).ifPresent(needed::add);
        });
        return needed;
    }

    private static Optional<String> first(int weight, int letter) {
        return FONTS.stream()
                .filter(font -> font.weight() == weight && font.letters().get(letter))
                .map(Font::family)
                .findFirst();
    }

    /** Whether a document can show it in regular and in bold. */
    boolean has(int codePoint) {
        return letters.get(codePoint);
    }

    private static BitSet letters() {
        BitSet regular = letters(REGULAR);
        regular.and(letters(BOLD));
        return regular;
    }

    private static BitSet letters(int weight) {
        BitSet found = new BitSet();
        FONTS.stream().filter(font -> font.weight() == weight).forEach(font -> found.or(font.letters()));
        return found;
    }

    private static BitSet lettersOf(byte[] file) {
        BitSet found = new BitSet();
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup map = parsed.getUnicodeCmapLookup();
            for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
                if (map.getGlyphId(codePoint) > 0) {
                    found.set(codePoint);
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
