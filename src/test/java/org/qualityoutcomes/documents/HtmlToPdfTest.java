package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HtmlToPdfTest {

    @Test
    void aSummaryPastedFromWordIsPrinted() throws IOException {
        String summary = "First line\u000BSecond\u0001 line";
        byte[] pdf = new HtmlToPdf()
                .render("<html lang=\"en-GB\"><head><title>Report</title>"
                        + "<meta name=\"description\" content=\"Report\"/>"
                        + "<style>* { font-family: \"Liberation Sans\"; font-weight: normal; }</style></head>"
                        + "<body><p>" + summary + "</p></body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("First line", "Second line");
        }
    }
}
