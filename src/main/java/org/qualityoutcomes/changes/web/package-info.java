/** Pages on which reviews are withdrawn and organisations change. */
@NullMarked
package org.qualityoutcomes.changes.web;

import org.jspecify.annotations.NullMarked;
