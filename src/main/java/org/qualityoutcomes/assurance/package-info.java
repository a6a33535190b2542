/** Judgement by peers: validation by two who do not see each other, reconciliation, moderation. */
@NullMarked
package org.qualityoutcomes.assurance;

import org.jspecify.annotations.NullMarked;
