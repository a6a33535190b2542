package org.qualityoutcomes.enrolment.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of a list by its heading; people write headings in more than one way. */
record Column(String title, Set<String> names) {

    static Column called(String title, String... alsoKnownAs) {
        return new Column(
                title,
                Stream.concat(Stream.of(title), Arrays.stream(alsoKnownAs))
                        .map(Column::plain)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isMeantBy(String heading) {
        return names.contains(plain(heading));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
