package org.qualityoutcomes.review;

import java.util.List;
import java.util.Optional;

/** Which review a process instance works on, and with which other instances. */
public interface Instances {

    /**
     * A part of the work on a case.
     *
     * @param id of a process instance
     * @param process the name of its model, for example Self-evaluation
     * @param reference the business key of the case
     */
    record Instance(String id, String process, String reference) {}

    /** Empty where it is no review's, or has ended. */
    Optional<ReviewId> reviewOf(String instance);

    /** All that work on the same case now, the lifecycle first. */
    List<Instance> ofCase(String reference);
}
