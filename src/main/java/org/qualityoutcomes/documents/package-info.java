/** Turns a document's XHTML into a tagged PDF with embedded fonts. Knows nothing of reviews. */
@NullMarked
package org.qualityoutcomes.documents;

import org.jspecify.annotations.NullMarked;
