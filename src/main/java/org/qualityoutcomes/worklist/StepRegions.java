package org.qualityoutcomes.worklist;

import org.qualityoutcomes.organisation.Region;

/** Where open steps are counted. */
public interface StepRegions {

    /** The organisation belongs to this region now: its open steps count there, those that are done where they were. */
    void moved(String organisation, Region to);
}
