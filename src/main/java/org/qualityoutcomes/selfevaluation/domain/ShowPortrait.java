package org.qualityoutcomes.selfevaluation.domain;

import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.portrait.PortraitContent;
import org.springframework.stereotype.Component;

/** Puts a pen portrait's text, its facts and the items of its documents together. */
@Component
class ShowPortrait {

    private final EvidenceLibrary library;

    ShowPortrait(EvidenceLibrary library) {
        this.library = library;
    }

    ShownPortrait of(String text, PortraitContent content) {
        return ShownPortrait.of(
                text,
                content.facts(),
                content.documents(),
                library.get(content.documents().stream()
                        .map(StandingDocument::evidence)
                        .toList()));
    }
}
