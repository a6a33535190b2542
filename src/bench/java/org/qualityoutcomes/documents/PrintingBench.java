package org.qualityoutcomes.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.support.Figures;

/**
 * A report of twenty pages, laid out and tagged by us, beside PDFBox alone that writes the same words in the same fonts
 * in lines of a fixed number of words. The goal is at most twice its time.
 */
class PrintingBench {

    private static final int ROUNDS = 7;
    private static final int WORDS_A_LINE = 12;
    private static final int LINES_A_PAGE = 48;
    private static final String SENTENCE =
            "The service shows with figures of three years what its users did with what they had learned here. ";

    @Test
    void twentyPages() throws Exception {
        if (!Figures.full()) {
            return;
        }
        Document document = report();
        Documents documents = MadeForTests.documents();
        byte[] ours = documents.asPdf(document);
        byte[] plain = written(document);
        long[] oursTook = new long[ROUNDS];
        long[] plainTook = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            oursTook[round] = time(() -> documents.asPdf(document));
            plainTook[round] = time(() -> written(document));
        }
        Figures.plain("P9.ours", median(oursTook), "ms/%dpages".formatted(pages(ours)));
        Figures.plain("P9.pdfbox", median(plainTook), "ms/%dpages".formatted(pages(plain)));
        Figures.most("P9", (double) median(oursTook) / median(plainTook), "ratio", 2);
    }

    private static Document report() {
        List<Block> blocks = new ArrayList<>();
        IntStream.rangeClosed(1, 27).forEach(part -> {
            blocks.add(new Heading(2, "Part " + part));
            IntStream.rangeClosed(1, 4).forEach(each -> blocks.add(new Paragraph(SENTENCE.repeat(7))));
        });
        return ADocument.of(blocks.toArray(Block[]::new));
    }

    private static byte[] written(Document document) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont regular = font(pdf, "NotoSans-Regular.ttf");
            PDFont bold = font(pdf, "NotoSans-Bold.ttf");
            List<String> lines = lines(document);
            for (int line = 0; line < lines.size(); line += LINES_A_PAGE) {
                page(pdf, regular, bold, lines.subList(line, Math.min(lines.size(), line + LINES_A_PAGE)));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument pdf, PDFont regular, PDFont bold, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
            stream.beginText();
            stream.setLeading(15);
            stream.newLineAtOffset(56, 780);
            for (String line : lines) {
                stream.setFont(line.startsWith("Part ") ? bold : regular, 10.5f);
                stream.showText(line);
                stream.newLine();
            }
            stream.endText();
        }
    }

    private static PDFont font(PDDocument pdf, String file) throws IOException {
        try (InputStream bytes = PrintingBench.class.getResourceAsStream("/fonts/noto-sans/" + file)) {
            return PDType0Font.load(pdf, new ByteArrayInputStream(bytes.readAllBytes()), true);
        }
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                lines.add(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                String[] words = paragraph.text().strip().split(" ");
                for (int word = 0; word < words.length; word += WORDS_A_LINE) {
                    lines.add(String.join(
                            " ", Arrays.copyOfRange(words, word, Math.min(words.length, word + WORDS_A_LINE))));
                }
            }
        }
        return lines;
    }

    private static long time(Callable<byte[]> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(long[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
