package org.qualityoutcomes.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a PDF stand on their pages. */
final class PrintedLetters extends PDFTextStripper {

    /** @param right its right edge, in points from the left of the page */
    record Letter(String text, float right) {}

    private final List<Letter> letters = new ArrayList<>();

    private PrintedLetters() {}

    static List<Letter> of(PDDocument pdf) throws IOException {
        PrintedLetters reader = new PrintedLetters();
        reader.getText(pdf);
        return reader.letters;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters.add(new Letter(text.getUnicode(), text.getXDirAdj() + text.getWidthDirAdj()));
    }
}
