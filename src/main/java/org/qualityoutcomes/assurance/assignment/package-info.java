/** Who validates what, for a whole cycle at once: a search over all pairs, the reasons for each, and what became of it. */
@NullMarked
package org.qualityoutcomes.assurance.assignment;

import org.jspecify.annotations.NullMarked;
