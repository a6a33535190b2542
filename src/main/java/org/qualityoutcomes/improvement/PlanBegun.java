package org.qualityoutcomes.improvement;

import java.util.UUID;

/**
 * A plan is there to be written.
 *
 * @param organisation ODS code
 * @param edition code of the edition whose outcomes its actions serve
 */
public record PlanBegun(UUID plan, String organisation, String edition) {}
