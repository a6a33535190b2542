/** The release of a cycle's reports at a set time, all of them as one file, and the proof that one is genuine. */
@NullMarked
package org.qualityoutcomes.reporting.issue;

import org.jspecify.annotations.NullMarked;
