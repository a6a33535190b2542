/** The cards: whose they are, what they say, who consented to which words, and who may see them. */
@NullMarked
package org.qualityoutcomes.practice.domain;

import org.jspecify.annotations.NullMarked;
