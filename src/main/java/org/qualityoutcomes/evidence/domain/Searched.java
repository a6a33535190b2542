package org.qualityoutcomes.evidence.domain;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.domain.LibraryFilter.Concern;
import org.qualityoutcomes.organisation.ServiceId;
import org.springframework.data.jpa.domain.Specification;

/** What a filter asks of the table of items. */
final class Searched {

    private static final char ESCAPE = '!';
    private static final List<String> TEXTS = List.of("title", "description", "fileName");

    private Searched() {}

    /** @param among the only items that may be found, or null for all of the service */
    static Specification<StoredItem> by(
            ServiceId service, LibraryFilter filter, @Nullable Collection<UUID> among, LocalDate today) {
        return (item, query, is) -> {
            Stream<Predicate> words = filter.wanted().stream().map(word -> contains(item, is, word));
            Stream<Predicate> rest = Stream.of(
                    is.equal(item.get("serviceId"), service.value()),
                    filter.kind().isEmpty()
                            ? is.conjunction()
                            : is.equal(item.get("passport").get("kind"), filter.kind()),
                    filter.consent() == null
                            ? is.conjunction()
                            : is.equal(item.get("passport").get("consent"), filter.consent()),
                    filter.concern() == Concern.OUT_OF_DATE
                            ? is.lessThan(item.get("passport").get("reviewBy"), today)
                            : is.conjunction(),
                    among == null ? is.conjunction() : item.get("id").in(among));
            return is.and(Stream.concat(words, rest).toArray(Predicate[]::new));
        };
    }

    private static Predicate contains(Root<StoredItem> item, CriteriaBuilder is, String word) {
        String pattern = "%" + word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", ESCAPE + "$0") + "%";
        Stream<Predicate> texts = TEXTS.stream().map(text -> is.like(is.lower(item.get(text)), pattern, ESCAPE));
        Predicate about = is.like(is.lower(item.get("passport").get("about")), pattern, ESCAPE);
        return is.or(Stream.concat(texts, Stream.of(about)).toArray(Predicate[]::new));
    }
}
