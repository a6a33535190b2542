package org.qualityoutcomes.platform;

import java.util.List;

/** The start is ended, because real reviews would not be safe here; names all reasons at once. */
class UnfitForUse extends RuntimeException {

    private final List<String> reasons;

    UnfitForUse(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
