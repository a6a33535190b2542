package org.qualityoutcomes.framework;

import java.util.List;

/** The editions that this installation knows. */
public interface Editions {

    /** @throws IllegalArgumentException if there is none with this code */
    Edition get(String code);

    List<Edition> all();
}
