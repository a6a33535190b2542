package org.qualityoutcomes.edition.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.review.Subjects;
import org.springframework.stereotype.Component;

/** What was decided about an edition, from its first trial on, is read by those who decide it. */
@Component
class EditionsAsSubjects implements Subjects {

    private final NationalTeam team;
    private final ReadEditions editions;

    EditionsAsSubjects(NationalTeam team, ReadEditions editions) {
        this.team = team;
        this.editions = editions;
    }

    @Override
    public Optional<Subject> of(UUID chain) {
        return team.asks()
                ? known().filter(each -> EditionDeed.chain(each.code()).equals(chain))
                        .map(each -> new Subject("Edition " + each.code(), each.title(), each.path()))
                        .findFirst()
                : Optional.empty();
    }

    private record Known(String code, String title, String path) {}

    private Stream<Known> known() {
        ReadEditions.Shelf shelf = editions.shelf();
        return Stream.concat(
                shelf.published().stream()
                        .map(each -> new Known(each.code(), each.title(), "/framework/" + each.code())),
                Stream.ofNullable(shelf.trials())
                        .flatMap(trials -> trials.stream())
                        .map(each -> new Known(each.code(), each.title(), "/editions/" + each.id())));
    }
}
