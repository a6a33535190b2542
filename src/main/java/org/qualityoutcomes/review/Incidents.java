package org.qualityoutcomes.review;

import java.util.List;

/** What stands still in the engine. */
public interface Incidents {

    /** Latest first, at most a hundred. */
    List<Incident> open();
}
