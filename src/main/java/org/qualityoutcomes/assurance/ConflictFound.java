package org.qualityoutcomes.assurance;

import java.util.UUID;

/**
 * Somebody was found to be tied to an organisation: it was declared, or a fact came to light. Published in the
 * transaction that writes it down, so that what this person holds in the organisation's case is taken away with it.
 *
 * @param finding an id of its own
 * @param organisation ODS code
 * @param name of the organisation
 * @param reason one plain sentence about the person, without their name
 */
public record ConflictFound(UUID finding, String username, String organisation, String name, String reason) {}
