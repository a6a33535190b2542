package org.qualityoutcomes.worklist;

/** Somebody else has written since the page was opened; what was typed and what is kept now belong side by side. */
public final class ChangedMeanwhile extends Refusal {

    ChangedMeanwhile() {
        super("Somebody else has changed this since you opened it. What is kept now is shown beside what you typed:"
                + " take over what you need and save again.");
    }
}
