/**
 * One model of a document, and the forms it is given out in: PDF, Word, Excel, under the name and the look of whom they
 * speak for. Knows nothing of reviews.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qualityoutcomes.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
