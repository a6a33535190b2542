package org.qualityoutcomes.evidence;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rooms above say where items are used. */
public interface EvidenceUses {

    /**
     * One place where an item is used.
     *
     * @param ods the organisation that uses it
     * @param outcome its code, or null where it is not cited for an outcome
     * @param passages an indicator with the passage that proves it, a sentence each
     * @param address of the page where it is used
     * @param submitted whether others have read it there, so that what is said of it must stay
     */
    record Use(
            EvidenceId evidence,
            String ods,
            String title,
            @Nullable String outcome,
            List<String> passages,
            String address,
            boolean submitted) {}

    List<Use> of(Collection<EvidenceId> items);
}
