package org.qualityoutcomes.assurance.conflicts;

import java.util.Collection;
import java.util.List;

/** What is known of the ties between people and organisations. Waived conflicts are not in it. */
public interface ConflictLedger {

    /** Of one person and one organisation, hard ones first; empty where nothing is known. */
    List<Conflict> between(String username, String ods);

    /** The same for all pairs of these, read at once: as many statements for a whole cycle as for one case. */
    Table table(Collection<String> usernames, Collection<String> ods);

    /** The same of hard conflicts alone, for which less has to be read. */
    Table barring(Collection<String> usernames, Collection<String> ods);

    /** Conflicts by person and organisation. */
    interface Table {
        List<Conflict> between(String username, String ods);
    }

    /** What rules a person out as a judge of the organisation. */
    default List<Conflict> barring(String username, String ods) {
        return barring(List.of(username), List.of(ods)).between(username, ods);
    }

    /**
     * What rules a person out of every part in the organisation's cases, also of what an office brings: all that is hard
     * but the office itself.
     */
    default List<Conflict> barringOffice(String username, String ods) {
        return barring(username, ods).stream()
                .filter(conflict -> !conflict.kind().isOffice())
                .toList();
    }
}
