package org.qualityoutcomes.evidence.web;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.domain.LibraryFilter;
import org.qualityoutcomes.evidence.domain.LibraryFilter.Concern;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of a library: parameters of the same names. What nobody can mean is asked of nothing. */
record TypedFilter(
        @Nullable String find,
        @Nullable String kind,
        @Nullable String consent,
        @Nullable String outcome,
        @Nullable String only,
        @Nullable String page) {

    static TypedFilter anything() {
        return new TypedFilter(null, null, null, null, null, null);
    }

    LibraryFilter asked() {
        return new LibraryFilter(
                text(find), text(kind), named(Consent.class, consent), text(outcome), named(Concern.class, only));
    }

    int number() {
        try {
            return page == null ? 0 : Integer.parseInt(page);
        } catch (NumberFormatException nothing) {
            return 0;
        }
    }

    public boolean isAnything() {
        return asked().isAnything();
    }

    /** The address of another page of what is found. */
    public String address(Object service, int number) {
        return UriComponentsBuilder.fromPath("/evidence")
                .queryParam("service", service)
                .queryParam("find", text(find))
                .queryParam("kind", text(kind))
                .queryParam("consent", text(consent))
                .queryParam("outcome", text(outcome))
                .queryParam("only", text(only))
                .queryParam("page", number)
                .build()
                .encode()
                .toUriString();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
