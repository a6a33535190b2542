package org.qualityoutcomes.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Lays out XHTML as a tagged PDF with PDFBox; nothing outside the document is ever fetched. */
@Component
class HtmlToPdf implements PdfRenderer {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Comes with PDFBox and covers the letters of Europe's languages. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Override
    public byte[] render(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> null);
        builder.useFont(HtmlToPdf::font, "Liberation Sans");
        builder.withHtmlContent(legal(xhtml), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    /** Word's manual line break is a vertical tab, which XML does not know; it becomes a line break. */
    private static String legal(String xhtml) {
        return NOT_IN_XML.matcher(xhtml.replace('\u000B', '\n')).replaceAll("");
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
