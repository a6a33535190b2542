package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.UUID;

/** What was said to and fro about a report; nothing of it before it is final. */
public interface Exchanges {

    /** In the order in which it was said. */
    List<Exchange> of(UUID report);
}
