package org.qualityoutcomes.selfevaluation;

import java.time.LocalDate;
import org.qualityoutcomes.evidence.EvidenceId;

/**
 * A document that a service works by, an item of its evidence library.
 *
 * @param dated the day of the document itself
 */
public record StandingDocument(Kind kind, EvidenceId evidence, LocalDate dated) {

    /** What such a document is. */
    public enum Kind {
        STRATEGY("Strategy"),
        ANNUAL_REPORT("Annual report"),
        AGREEMENT("Service level agreement");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
