package org.qualityoutcomes.edition.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Passages.Passage;
import org.springframework.stereotype.Component;

/** Whom a new edition concerns, and whom a correction of one that is in use. */
@Component
class WhoWorksWith {

    private final Organisations organisations;
    private final Passages passages;

    WhoWorksWith(Organisations organisations, Passages passages) {
        this.organisations = organisations;
        this.passages = passages;
    }

    /** Who leads a library, who looks after a region, who judges: each will work with it some day. */
    Set<String> some() {
        Stream<String> leads =
                organisations.there().stream().map(Organisation::ods).map(Groups::lead);
        Stream<String> regions = Arrays.stream(Region.values()).map(Groups::regional);
        return Stream.concat(Stream.concat(leads, regions), Stream.of(Groups.VALIDATOR, Groups.MODERATOR))
                .collect(Collectors.toSet());
    }

    /** Who leads a library whose review with this edition is still running, and who judges. */
    Set<String> now(String edition) {
        Stream<String> leads = passages.all().stream()
                .filter(each -> each.edition().equals(edition) && !each.phase().isOver())
                .map(Passage::ods)
                .map(Groups::lead);
        return Stream.concat(leads, Stream.of(Groups.VALIDATOR, Groups.MODERATOR))
                .collect(Collectors.toSet());
    }
}
