/** The pages of a report. */
@NullMarked
package org.qualityoutcomes.reporting.web;

import org.jspecify.annotations.NullMarked;
