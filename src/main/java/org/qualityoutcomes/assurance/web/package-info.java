/** The pages of validators, of the panel and of those who assign them. */
@NullMarked
package org.qualityoutcomes.assurance.web;

import org.jspecify.annotations.NullMarked;
