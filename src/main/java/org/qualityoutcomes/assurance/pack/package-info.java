/** A case to take along where there is no connection, and the workbook that comes back from there. */
@NullMarked
package org.qualityoutcomes.assurance.pack;

import org.jspecify.annotations.NullMarked;
