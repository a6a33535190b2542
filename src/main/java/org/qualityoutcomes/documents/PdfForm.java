package org.qualityoutcomes.documents;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A document as a tagged PDF after PDF/UA-1, laid out from its XHTML; nothing outside the document is ever fetched. */
class PdfForm {

    private static final String PICTURE = "data:image/";

    private final Fonts fonts;
    private final Look look;

    PdfForm(Fonts fonts, Look look) {
        this.fonts = fonts;
        this.look = look;
    }

    byte[] make(Document document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Quality Outcomes");
        String page = new Xhtml(document, fonts, look).write();
        fonts.putInto(builder, page);
        builder.withHtmlContent(page, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }
}
