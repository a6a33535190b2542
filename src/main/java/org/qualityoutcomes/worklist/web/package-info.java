/** The pages and the interface for other programs through which people see and complete their tasks. */
@NullMarked
package org.qualityoutcomes.worklist.web;

import org.jspecify.annotations.NullMarked;
