/** Where the engine meets assurance: contracts, steps, resolvers, and the decision tables in an engine of their own. */
@NullMarked
package org.qualityoutcomes.assurance.process;

import org.jspecify.annotations.NullMarked;
