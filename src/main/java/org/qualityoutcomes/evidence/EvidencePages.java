package org.qualityoutcomes.evidence;

import java.util.Optional;

/** A single page of an item that is a PDF; the caller has checked who may read it. */
public interface EvidencePages {

    /** Its words, or nothing where there is no such page, or the file cannot be read. */
    Optional<String> text(EvidenceItem item, int page);

    /** The page as a PNG, or nothing where there is no such page, or the file cannot be read. */
    Optional<byte[]> picture(EvidenceItem item, int page);
}
