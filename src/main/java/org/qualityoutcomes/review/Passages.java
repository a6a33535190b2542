package org.qualityoutcomes.review;

import java.time.LocalDate;
import java.util.List;
import org.qualityoutcomes.organisation.Region;

/** Who went through which cycle, over the years; for what is seen of many reviews at once. */
public interface Passages {

    /** Of all organisations, the earliest cycle first. One statement, however many there are. */
    List<Passage> all();

    /** Of one organisation, the earliest cycle first. */
    List<Passage> of(String ods);

    /**
     * One organisation's passage through one cycle.
     *
     * @param reference the review's reference
     * @param ods the organisation's code
     * @param deadline of the cycle; orders the passages of an organisation
     */
    record Passage(
            ReviewId review,
            String reference,
            CycleId cycle,
            String cycleName,
            String edition,
            LocalDate deadline,
            CycleKind kind,
            Phase phase,
            String ods,
            Region region) {}
}
