package org.qualityoutcomes.selfevaluation.domain;

import java.util.Arrays;
import java.util.Optional;

/** A document that is made of a submission. */
public enum SubmissionKind {
    SUBMISSION("self-evaluation", "Self-evaluation as submitted"),
    EVIDENCE_INDEX("evidence-index", "Index of the evidence cited");

    private final String address;
    private final String title;

    SubmissionKind(String address, String title) {
        this.address = address;
        this.title = title;
    }

    public static Optional<SubmissionKind> at(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst();
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }
}
