/** One round of questions from the validators of a case to its library team, while the validators' clock stands still. */
@NullMarked
package org.qualityoutcomes.assurance.clarification;

import org.jspecify.annotations.NullMarked;
