package org.qualityoutcomes.framework;

/** A file of an edition cannot be used: the message names it, with the line and the reason. Nothing works with half a framework. */
public class BrokenEdition extends RuntimeException {

    /** @param line counted from one; zero where the whole file is meant */
    BrokenEdition(String file, int line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason);
    }
}
