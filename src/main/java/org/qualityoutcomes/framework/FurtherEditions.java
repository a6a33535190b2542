package org.qualityoutcomes.framework;

import java.util.List;

/** Editions that were published here since the application was installed, and corrections of guidance. */
public interface FurtherEditions {

    /** Becomes another with everything that is published or corrected, on whichever machine. */
    String state();

    List<EditionFiles> published();

    /** In the order in which they were made. */
    List<Correction> corrections();

    /**
     * A text of guidance that was put right.
     *
     * @param place as {@link Guidance#place()} says it
     */
    record Correction(String edition, String place, String text) {}
}
