/** Decisions about organisations, people and reviews that end early, and what follows from each. */
@NullMarked
package org.qualityoutcomes.changes.domain;

import org.jspecify.annotations.NullMarked;
