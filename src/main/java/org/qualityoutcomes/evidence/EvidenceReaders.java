package org.qualityoutcomes.evidence;

/** Rooms above say who else may read an item: those who judge the submission that cites it. */
public interface EvidenceReaders {

    /** Whether anything of it. */
    boolean mayRead(EvidenceId evidence);

    /**
     * Whether, of an item that they may read, this version: every one, unless something narrower was agreed.
     *
     * @param version as the library counts them, from 1
     */
    default boolean mayReadVersion(EvidenceId evidence, int version) {
        return true;
    }
}
