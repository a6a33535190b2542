/** What ties people to organisations: the ledger of conflicts of interest, declared and derived. */
@NullMarked
package org.qualityoutcomes.assurance.conflicts;

import org.jspecify.annotations.NullMarked;
