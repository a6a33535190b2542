/** Seats, judgements, the policies that compare and select them, and the panel's meetings. */
@NullMarked
package org.qualityoutcomes.assurance.domain;

import org.jspecify.annotations.NullMarked;
