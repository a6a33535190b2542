package org.qualityoutcomes.documents;

import org.qualityoutcomes.documents.Block.Radar;
import org.springframework.stereotype.Component;

/** The forms that we make. */
@Component
class MadeDocuments implements Documents {

    private final Fonts fonts = new Fonts();
    private final Look look;
    private final PdfForm pdf;

    MadeDocuments(Look look) {
        this.look = look;
        this.pdf = new PdfForm(fonts, look);
    }

    @Override
    public byte[] asPdf(Document document) {
        return pdf.make(document);
    }

    @Override
    public byte[] bind(Bound bound) {
        return new BoundPdf(bound).make();
    }

    @Override
    public String asHtml(Document document) {
        return new Xhtml(document, fonts, look).forScreen();
    }

    @Override
    public byte[] asWord(Document document) {
        return new WordForm(document, look).make();
    }

    @Override
    public byte[] asExcel(Workbook workbook) {
        return new ExcelForm(workbook, look).make();
    }

    @Override
    public String asSvg(Radar radar) {
        return new RadarSvg(radar).draw();
    }
}
