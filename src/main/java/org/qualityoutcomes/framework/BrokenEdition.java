package org.qualityoutcomes.framework;

/** A file of an edition cannot be used; the application does not start with half a framework. */
class BrokenEdition extends RuntimeException {

    /** @param line counted from one; zero where the whole file is meant */
    BrokenEdition(String file, int line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason);
    }
}
