package org.qualityoutcomes.framework;

import java.util.List;
import java.util.Optional;

/**
 * Which editions can be compared, outcome by outcome. Maps are never put together: from one edition to another leads a map
 * that somebody wrote for these two, or none.
 */
public interface EditionMaps {

    /**
     * @return within one edition the identity; empty where nobody wrote a map for these two
     * @throws IllegalArgumentException if there is no such edition
     */
    Optional<EditionMap> between(String older, String newer);

    /** The maps that were written, without identities. */
    List<EditionMap> all();
}
