/** Items, their files and what may be kept. */
@NullMarked
package org.qualityoutcomes.evidence.domain;

import org.jspecify.annotations.NullMarked;
