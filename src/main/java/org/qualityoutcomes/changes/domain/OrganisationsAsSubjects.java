package org.qualityoutcomes.changes.domain;

import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.Subjects;
import org.springframework.stereotype.Component;

/** What was decided about an organisation is read by those who decide it. */
@Component
class OrganisationsAsSubjects implements Subjects {

    private final Organisations organisations;
    private final ChangeAccess access;

    OrganisationsAsSubjects(Organisations organisations, ChangeAccess access) {
        this.organisations = organisations;
        this.access = access;
    }

    @Override
    public Optional<Subject> of(UUID chain) {
        if (!access.isNational()) {
            return Optional.empty();
        }
        return organisations.all().stream()
                .filter(each -> each.id().value().equals(chain))
                .filter(access::isOpen)
                .map(OrganisationsAsSubjects::subject)
                .findFirst();
    }

    private static Subject subject(Organisation organisation) {
        return new Subject(organisation.ods(), organisation.name(), "/organisations/" + organisation.ods());
    }
}
