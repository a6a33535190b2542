package org.qualityoutcomes.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has something to do in which review, and who did what: read from a table of our own, never from the engine's. */
public interface Steps {

    /** However many there are, no answer is longer. */
    int MOST = 500;

    /** Earliest due first, at most {@value #MOST}. */
    List<Step> openIn(Collection<UUID> reviews);

    /** In the order in which they ended, at most {@value #MOST}. */
    List<Step> endedIn(UUID review);

    /** The step of a task that is done; empty while it is open, and where there is none. */
    Optional<Step> ended(String taskId);

    /**
     * All that are open and were due before this day, longest overdue first, at most {@value #MOST}.
     *
     * @param without codes of organisations whose steps are left out
     */
    List<Step> late(LocalDate today, Collection<String> without);

    /** How many of them there are in each region, and for how long they have been overdue. */
    List<Late> lateByRegion(LocalDate today, Collection<String> without);

    /**
     * @param region {@link org.qualityoutcomes.organisation.Region#key()}, null for steps of a cycle or a meeting
     * @param week those overdue for up to seven days
     * @param month for longer, up to 28 days
     * @param longer for longer than that
     */
    record Late(@Nullable String region, int week, int month, int longer) {}

    /** How many are open for whom. */
    Map<Party, Integer> waiting(Collection<String> without);

    /** Ids of the open tasks of these organisations' cases that are not for their own people. */
    Set<String> openByOfficeAt(Collection<String> organisations);
}
