package org.qualityoutcomes.documents;

/** A setting of the look cannot be used; the application does not start and make documents that nobody wants. */
class UnfitLook extends RuntimeException {

    /** @param setting its last word */
    UnfitLook(String setting, String reason) {
        super("qualityoutcomes.look." + setting + ": " + reason);
    }
}
