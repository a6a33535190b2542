/** The figures, the rules by which they are made, and the rules by which they are told. */
@NullMarked
package org.qualityoutcomes.insight.domain;

import org.jspecify.annotations.NullMarked;
