package org.qualityoutcomes.review.domain;

import java.util.UUID;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Deed;

/** A cycle was planned; its process begins. */
public record CyclePlanned(CycleId cycle, String reference, String name, CycleKind kind) implements Deed {

    @Override
    public UUID chain() {
        return cycle.value();
    }

    @Override
    public String what() {
        return kind.title() + " cycle " + reference + " planned: " + name + ".";
    }

    @Override
    public String capacity() {
        return "national team";
    }
}
