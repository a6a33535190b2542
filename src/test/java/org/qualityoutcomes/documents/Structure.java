package org.qualityoutcomes.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** What a tagged PDF says of its parts, in reading order. */
public final class Structure {

    private final List<PDStructureElement> elements = new ArrayList<>();

    private Structure() {}

    public static Structure of(PDDocument pdf) {
        Structure structure = new Structure();
        structure.read(pdf.getDocumentCatalog().getStructureTreeRoot());
        return structure;
    }

    private void read(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                read(element);
            }
        }
    }

    public List<String> types() {
        return elements.stream()
                .map(PDStructureElement::getStandardStructureType)
                .toList();
    }

    /** Of heading cells, whether they head a column or a row. */
    public List<String> scopes() {
        return elements.stream()
                .filter(each -> each.getStandardStructureType().equals("TH"))
                .flatMap(Structure::scope)
                .toList();
    }

    private static Stream<String> scope(PDStructureElement cell) {
        return Stream.iterate(0, place -> place < cell.getAttributes().size(), place -> place + 1)
                .map(place -> cell.getAttributes().getObject(place))
                .filter(PDTableAttributeObject.class::isInstance)
                .map(attribute -> ((PDTableAttributeObject) attribute).getScope());
    }

    /** The words of those that are not words, for readers who do not see. */
    public List<String> words(String type) {
        return elements.stream()
                .filter(each -> each.getStandardStructureType().equals(type))
                .map(PDStructureElement::getAlternateDescription)
                .filter(Objects::nonNull)
                .toList();
    }
}
