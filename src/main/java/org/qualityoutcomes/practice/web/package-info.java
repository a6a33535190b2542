/** The pages of cards. */
@NullMarked
package org.qualityoutcomes.practice.web;

import org.jspecify.annotations.NullMarked;
