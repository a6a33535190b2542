package org.qualityoutcomes.documents;

import org.qualityoutcomes.documents.Block.Radar;
import org.springframework.stereotype.Component;

/** The forms that we make. */
@Component
class MadeDocuments implements Documents {

    private final Fonts fonts = new Fonts();
    private final PdfForm pdf = new PdfForm(fonts);

    @Override
    public byte[] asPdf(Document document) {
        return pdf.make(document);
    }

    @Override
    public String asHtml(Document document) {
        return new Xhtml(document, fonts).forScreen();
    }

    @Override
    public byte[] asWord(Document document) {
        return new WordForm(document).make();
    }

    @Override
    public byte[] asExcel(Workbook workbook) {
        return new ExcelForm(workbook).make();
    }

    @Override
    public String asSvg(Radar radar) {
        return new RadarSvg(radar).draw();
    }
}
