package org.qualityoutcomes.assurance.domain;

import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the signed-in person may have to do with a case at all, asked whenever one of its pages is opened. */
@Component
@Transactional(readOnly = true)
public class GuardCases {

    private final Validations validations;
    private final ConflictLedger ledger;
    private final KeptApart apart;
    private final CurrentUser user;

    GuardCases(Validations validations, ConflictLedger ledger, KeptApart apart, CurrentUser user) {
        this.validations = validations;
        this.ledger = ledger;
        this.apart = apart;
        this.user = user;
    }

    /**
     * @param acting whether something is to be changed
     * @throws NotFound if something ties the person to the organisation that they judge, or if the case is kept from them
     * @throws Refusal if they may look at it and not act in it
     */
    public void validation(UUID id, boolean acting) {
        Optional<Validation> found = validations.findById(id);
        if (found.isPresent()) {
            boolean judge = found.get().seatOf(user.require()).isPresent();
            check(found.get(), judge, acting);
        }
    }

    /** The same of a case before a panel. */
    public void beforePanel(UUID review, boolean acting) {
        validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(review)
                .ifPresent(validation -> check(validation, true, acting));
    }

    private void check(Validation validation, boolean judge, boolean acting) {
        String ods = validation.organisation();
        if (apart.fromReader().contains(ods)
                || judge && !ledger.barring(user.require(), ods).isEmpty()) {
            throw new NotFound();
        }
        if (acting && user.isIn(Groups.NATIONAL)) {
            apart.objection(user.require(), ods).ifPresent(sentence -> {
                throw new Refusal(sentence);
            });
        }
    }
}
