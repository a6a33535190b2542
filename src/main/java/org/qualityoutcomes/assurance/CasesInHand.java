package org.qualityoutcomes.assurance;

import java.util.Set;

/** What the signed-in person judges now. */
public interface CasesInHand {

    /** Codes of the organisations whose submissions they validate, until the levels are settled; empty for most people. */
    Set<String> organisations();
}
