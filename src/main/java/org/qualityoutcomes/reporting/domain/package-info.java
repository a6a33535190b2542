/** A report from its draft to its issued versions. */
@NullMarked
package org.qualityoutcomes.reporting.domain;

import org.jspecify.annotations.NullMarked;
