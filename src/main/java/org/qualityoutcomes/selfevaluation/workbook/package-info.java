/** A self-evaluation to write on where there is no connection: as a workbook, and compared cell by cell when it returns. */
@NullMarked
package org.qualityoutcomes.selfevaluation.workbook;

import org.jspecify.annotations.NullMarked;
