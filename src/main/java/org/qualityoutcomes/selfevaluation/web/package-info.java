/** The pages on which a team works. */
@NullMarked
package org.qualityoutcomes.selfevaluation.web;

import org.jspecify.annotations.NullMarked;
