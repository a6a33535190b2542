package org.qualityoutcomes.documents;

import org.qualityoutcomes.documents.Block.Radar;

/** Gives documents their form. Nothing outside the document is ever fetched. */
public interface Documents {

    /** @return a tagged PDF (PDF/UA-1) with bookmarks and embedded fonts */
    byte[] asPdf(Document document);

    /** @return a tagged PDF (PDF/UA-1) as its parts are, with the bookmarks of all */
    byte[] bind(Bound bound);

    /** @return a page of HTML in one file, to be read without a connection */
    String asHtml(Document document);

    /** @return a Word file (.docx) with heading styles, to be worked on */
    byte[] asWord(Document document);

    /** @return an Excel file (.xlsx) */
    byte[] asExcel(Workbook workbook);

    /** @return an {@code svg} element that needs no style sheet, to stand in a page of ours */
    String asSvg(Radar radar);
}
