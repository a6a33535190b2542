package org.qualityoutcomes.edition.domain;

/** Where a loaded edition stands. */
public enum EditionState {
    /** It is looked at and tried; nobody works with it. */
    TRIED,
    /** Cycles may be planned with it, and it does not change any more. */
    PUBLISHED
}
