package org.qualityoutcomes.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Binds tagged PDFs to one tagged PDF with one tree of bookmarks, and attaches files. */
class BoundPdf {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");

    private final Bound bound;
    private final List<PDDocument> opened = new ArrayList<>();

    BoundPdf(Bound bound) {
        this.bound = bound;
    }

    byte[] make() {
        try (PDDocument whole = Loader.loadPDF(bound.front())) {
            PDDocumentOutline outline = new PDDocumentOutline();
            copy(whole.getDocumentCatalog().getDocumentOutline(), outline, whole, 0);
            for (Bound.Part part : bound.parts()) {
                append(part, whole, outline);
            }
            whole.getDocumentCatalog().setDocumentOutline(outline);
            whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            attach(whole);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            whole.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            opened.forEach(BoundPdf::close);
        }
    }

    private void append(Bound.Part part, PDDocument whole, PDDocumentOutline outline) throws IOException {
        // stays open until the whole is saved, because the whole takes its content from there
        PDDocument pages = Loader.loadPDF(part.pdf());
        opened.add(pages);
        int first = whole.getNumberOfPages();
        new PDFMergerUtility().appendDocument(whole, pages);
        PDOutlineItem item = item(part.title(), whole.getPage(first));
        outline.addLast(item);
        copy(pages.getDocumentCatalog().getDocumentOutline(), item, whole, first);
    }

    /** @param first where the pages begin that these bookmarks belong to */
    private static void copy(PDOutlineNode from, PDOutlineNode to, PDDocument whole, int first) throws IOException {
        if (from == null) {
            return;
        }
        for (PDOutlineItem each : from.children()) {
            PDPageXYZDestination place = (PDPageXYZDestination) each.getDestination();
            PDOutlineItem item = item(each.getTitle(), whole.getPage(first + place.retrievePageNumber()));
            ((PDPageXYZDestination) item.getDestination()).setTop(place.getTop());
            to.addLast(item);
            copy(each, item, whole, first);
        }
    }

    private static PDOutlineItem item(String title, PDPage page) throws IOException {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        return item;
    }

    private void attach(PDDocument whole) throws IOException {
        Map<String, PDComplexFileSpecification> files = new HashMap<>();
        COSArray associated = new COSArray();
        for (Bound.Attached each : bound.attached()) {
            PDComplexFileSpecification file = file(each, whole);
            files.put(each.fileName(), file);
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(whole.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        whole.getDocumentCatalog().setNames(names);
        whole.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification file(Bound.Attached attached, PDDocument whole) throws IOException {
        PDEmbeddedFile content =
                new PDEmbeddedFile(whole, new ByteArrayInputStream(attached.content()), COSName.FLATE_DECODE);
        content.setSubtype(attached.mediaType());
        content.setSize(attached.content().length);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attached.fileName());
        file.setFileUnicode(attached.fileName());
        file.setFileDescription(attached.description());
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName(RELATION, "Source");
        return file;
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException leftOpen) {
            throw new UncheckedIOException(leftOpen);
        }
    }
}
