package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Something that a team does well and names as good practice.
 *
 * @param title up to {@value #LONGEST_TITLE} characters
 * @param description what was done and what came of it, up to {@value #LONGEST_DESCRIPTION} characters
 * @param shareable whether the team would share it with other services; it is asked again before anything is published
 */
@Embeddable
public record Nomination(
        @Column(nullable = false) String title,
        @Column(nullable = false) String description,
        @Column(nullable = false) boolean shareable) {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST_DESCRIPTION = 2000;

    public static final Nomination NONE = new Nomination("", "", false);

    boolean isHalf() {
        return title.isBlank() || description.isBlank();
    }
}
