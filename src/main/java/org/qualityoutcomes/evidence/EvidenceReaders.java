package org.qualityoutcomes.evidence;

/** Rooms above say who else may read an item: those who judge the submission that cites it. */
public interface EvidenceReaders {

    /** Whether anything of it. */
    boolean mayRead(EvidenceId evidence);

    /**
     * Whether this version of its file, or its link.
     *
     * @param version as the library counts them, from 1
     */
    default boolean mayRead(EvidenceId evidence, int version) {
        return mayRead(evidence);
    }
}
