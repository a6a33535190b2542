/** Requests, what came of them, and the rules of the private link. */
@NullMarked
package org.qualityoutcomes.contribution.domain;

import org.jspecify.annotations.NullMarked;
