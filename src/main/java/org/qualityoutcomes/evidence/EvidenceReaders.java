package org.qualityoutcomes.evidence;

/** Rooms above say who else may read an item: those who judge the submission that cites it. */
public interface EvidenceReaders {

    boolean mayRead(EvidenceId evidence);
}
