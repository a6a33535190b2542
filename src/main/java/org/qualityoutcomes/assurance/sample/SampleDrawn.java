package org.qualityoutcomes.assurance.sample;

import java.util.UUID;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Deed;

/** A cycle's sample is drawn. Says how many and never who: a journal has more readers than a panel. */
record SampleDrawn(CycleId cycle, int drawn, int of) implements Deed {

    @Override
    public UUID chain() {
        return cycle.value();
    }

    @Override
    public String what() {
        return "Sample for moderation drawn.";
    }

    @Override
    public String capacity() {
        return RULE;
    }

    @Override
    public String after() {
        return drawn + " of " + of + " reviews";
    }

    @Override
    public Audience audience() {
        return Audience.ASSURANCE;
    }
}
