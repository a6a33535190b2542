package org.qualityoutcomes.practice.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a service consents to: the words, and the items of evidence that are cited for them.
 *
 * @param evidence ids of items of the service
 */
record Content(CardWords words, List<UUID> evidence) {

    Content {
        evidence = List.copyOf(evidence);
    }
}
