package org.qualityoutcomes.practice.web;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.practice.domain.CardWords;
import org.qualityoutcomes.practice.domain.WriteCard.Typed;

/** A card as a browser sends it. What is missing was left empty. */
record SentCard(
        @Nullable String title,
        @Nullable String problem,
        @Nullable String done,
        @Nullable String effect,
        @Nullable String contact,
        @Nullable List<String> indicators,
        @Nullable List<UUID> evidence) {

    CardWords words() {
        return new CardWords(text(title), text(problem), text(done), text(effect), text(contact));
    }

    Typed typed() {
        return new Typed(
                words(),
                new TreeSet<>(Objects.requireNonNullElse(indicators, List.<String>of())),
                new TreeSet<>(Objects.requireNonNullElse(evidence, List.<UUID>of())));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
