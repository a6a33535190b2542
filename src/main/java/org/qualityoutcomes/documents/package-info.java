/** Turns a document's XHTML into a tagged PDF with embedded fonts. Knows nothing of reviews. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qualityoutcomes.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
