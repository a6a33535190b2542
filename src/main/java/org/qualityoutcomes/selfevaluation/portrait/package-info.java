/** The pen portrait of a service: its facts and its standing documents, and how fresh they are. */
@NullMarked
package org.qualityoutcomes.selfevaluation.portrait;

import org.jspecify.annotations.NullMarked;
