package org.qualityoutcomes.assurance;

import java.time.LocalDate;

/** Where a list of validators comes from the time before the register: they go on as trained and calibrated. */
public interface FormerValidators {

    /**
     * Does nothing where this person is in the register already.
     *
     * @param employer whom they work for, by name
     * @param since first day there
     * @param trainedUntil last day on which their training counts
     */
    void takeOver(String username, String employer, LocalDate since, LocalDate trainedUntil);
}
