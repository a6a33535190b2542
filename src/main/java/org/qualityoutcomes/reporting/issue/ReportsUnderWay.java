package org.qualityoutcomes.reporting.issue;

import java.util.Map;
import java.util.UUID;

/** What happens to reports in the engine, once they are to be released. */
public interface ReportsUnderWay {

    /**
     * Takes the report from the national team's desk to its publication.
     *
     * @return false where it does not lie there
     */
    boolean release(UUID report);

    /** What could not be done when it was tried: why, by the id of a report or of a release. */
    Map<UUID, String> failed();

    /**
     * Tries again at once what failed; where nothing did, nothing happens.
     *
     * @param id of a report or of a release
     */
    void tryAgain(UUID id);
}
