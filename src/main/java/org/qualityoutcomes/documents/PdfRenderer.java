package org.qualityoutcomes.documents;

/** Renders a document to PDF. */
public interface PdfRenderer {

    /**
     * @param xhtml a well-formed XHTML document with a title and a language, styled for print
     * @return the bytes of a tagged PDF with embedded fonts
     */
    byte[] render(String xhtml);
}
