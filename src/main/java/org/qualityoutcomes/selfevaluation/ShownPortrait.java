package org.qualityoutcomes.selfevaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;

/**
 * A pen portrait to read.
 *
 * @param facts null in what was locked before they were kept
 */
public record ShownPortrait(String text, @Nullable ServiceFacts facts, List<Shown> documents) {

    /** A standing document with the item that it is. */
    public record Shown(StandingDocument.Kind kind, LocalDate dated, EvidenceItem item) {}

    /** @param items those of the documents, and perhaps others; a document without its item is left out */
    public static ShownPortrait of(
            String text, @Nullable ServiceFacts facts, List<StandingDocument> documents, List<EvidenceItem> items) {
        return new ShownPortrait(
                text,
                facts,
                documents.stream()
                        .flatMap(each -> items.stream()
                                .filter(item -> item.id().equals(each.evidence()))
                                .map(item -> new Shown(each.kind(), each.dated(), item)))
                        .toList());
    }
}
