/** How alike validators judge: agreement measured over a cycle, and the wording on which they divide. */
@NullMarked
package org.qualityoutcomes.assurance.consistency;

import org.jspecify.annotations.NullMarked;
