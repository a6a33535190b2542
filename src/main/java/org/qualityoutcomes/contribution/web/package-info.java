/** The team's page of its requests, and the page behind a private link. */
@NullMarked
package org.qualityoutcomes.contribution.web;

import org.jspecify.annotations.NullMarked;
