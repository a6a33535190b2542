package org.qualityoutcomes.selfevaluation.workbook;

import java.util.List;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.worklist.Refusal;

/**
 * What a workbook belongs to, and to nothing else.
 *
 * @param organisation ODS code
 */
record Key(String review, String organisation, String cycle, String edition) {

    static Key of(Taken taken) {
        return new Key(
                taken.review().id().value().toString(),
                taken.review().organisation().ods(),
                taken.review().cycle().value().toString(),
                taken.edition().code());
    }

    static Key read(List<String> line) {
        return new Key(line.get(0), line.get(1), line.get(2), line.get(3));
    }

    List<String> line() {
        return List.of(review, organisation, cycle, edition);
    }

    /** @throws Refusal if this is not the key of the workbook that is wanted, whose reference is given */
    void refuseOther(Key wanted, String reference) {
        if (equals(wanted)) {
            return;
        }
        String instead = " Take the workbook of " + reference + " and write in that.";
        if (!organisation.equals(wanted.organisation)) {
            throw Refusal.of("file", "This workbook belongs to the review of another organisation." + instead);
        }
        if (!edition.equals(wanted.edition)) {
            throw Refusal.of(
                    "file",
                    "This workbook belongs to another review of yours, by another edition of the framework: its"
                            + " indicators are not those of this review." + instead);
        }
        if (!cycle.equals(wanted.cycle)) {
            throw Refusal.of("file", "This workbook belongs to your review of another cycle." + instead);
        }
        throw Refusal.of("file", "This workbook belongs to another review." + instead);
    }
}
