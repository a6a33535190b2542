package org.qualityoutcomes.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another service took a card's practice over.
 *
 * @param reference for example {@code GP-12}
 * @param organisation ODS code of whose card it is
 * @param adopter the name of the organisation that uses it, or null where it does not want to be known
 * @param adoption tells this from other adoptions
 */
public record CardAdopted(UUID card, String reference, String organisation, @Nullable String adopter, UUID adoption) {}
