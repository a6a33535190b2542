package org.qualityoutcomes.reporting.issue;

import java.util.UUID;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.domain.ReportState;

/**
 * A report of a cycle, as far as releasing it goes.
 *
 * @param reference of its review
 * @param organisation its name
 * @param version that is issued, zero before the first
 */
public record CycleReport(
        UUID id, String reference, String organisation, Region region, ReportState state, int version) {

    boolean isReady() {
        return state == ReportState.ISSUING;
    }
}
