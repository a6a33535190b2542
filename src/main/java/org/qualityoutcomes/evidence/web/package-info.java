/** The way to a file's content. */
@NullMarked
package org.qualityoutcomes.evidence.web;

import org.jspecify.annotations.NullMarked;
