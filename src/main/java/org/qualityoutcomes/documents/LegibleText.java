package org.qualityoutcomes.documents;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** People's words made fit for a file: whatever was pasted, what cannot be shown is marked and nothing breaks. */
final class LegibleText {

    /** Stands for a letter that none of our fonts has. */
    private static final int UNKNOWN = 0xFFFD;

    private LegibleText() {}

    /** What XML may hold. Word's manual line break is a vertical tab, which XML does not know; it becomes a line break. */
    static String forXml(String words) {
        return only(words, codePoint -> true, codePoint -> true);
    }

    /** What these fonts can show. */
    static String forPrint(String words, Fonts fonts) {
        // a letter and its mark as one letter, because marks that stand alone are set beside their letters
        return only(
                Normalizer.normalize(words, Normalizer.Form.NFC),
                codePoint -> !isInvisible(codePoint),
                codePoint -> codePoint == '\n' || codePoint == '\t' || fonts.has(codePoint));
    }

    /** As it is seen from left to right, Arabic letters joined: for what lays out letters in the order in which they come. */
    static String asSeen(String words) {
        try {
            String joined =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(words);
            return new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException("there is always room for letters that join", impossible);
        }
    }

    /** At empty lines. */
    static List<String> paragraphs(String words) {
        return Stream.of(forXml(words).split("\n\\s*\n"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String only(String words, IntPredicate kept, IntPredicate shown) {
        StringBuilder text = new StringBuilder(words.length());
        words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .codePoints()
                .filter(LegibleText::isInXml)
                .filter(kept)
                .map(codePoint -> shown.test(codePoint) ? codePoint : UNKNOWN)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isInXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= ' ' && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }

    /** Says how its neighbours are to look (variants of pictures, skin, joined pictures); it has no look of its own. */
    private static boolean isInvisible(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x7F && codePoint <= 0x9F)
                || codePoint == 0x200B
                || codePoint == 0x200D
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF)
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
                || codePoint == 0xFEFF
                || codePoint == 0x00AD;
    }
}
