/** The frame around all pages: start, sign-in, errors. */
@NullMarked
package org.qualityoutcomes.platform.web;

import org.jspecify.annotations.NullMarked;
