package org.qualityoutcomes.assurance.conflicts;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.springframework.stereotype.Component;

/** Who reads the ledger: the national team, and the lead of a region for its organisations; nobody who is tied to one. */
@Component
class LedgerAccess {

    private final Organisations organisations;
    private final KeptApart apart;
    private final CurrentUser user;

    LedgerAccess(Organisations organisations, KeptApart apart, CurrentUser user) {
        this.organisations = organisations;
        this.apart = apart;
        this.user = user;
    }

    /** Those whose pages the signed-in person may open. */
    List<Organisation> readable() {
        if (!user.isIn(Groups.NATIONAL)
                && Stream.of(Region.values()).map(Groups::regional).noneMatch(user::isIn)) {
            throw new NotFound();
        }
        return organisations.all().stream().filter(this::isReadable).toList();
    }

    Organisation readable(String ods) {
        Organisation organisation = organisations.byOds(ods);
        if (!isReadable(organisation)) {
            throw new NotFound();
        }
        return organisation;
    }

    private boolean isReadable(Organisation organisation) {
        boolean office = user.isIn(Groups.NATIONAL) || user.isIn(Groups.regional(organisation.region()));
        return office && !apart.fromReader().contains(organisation.ods());
    }

    boolean isNational() {
        return user.isIn(Groups.NATIONAL);
    }
}
