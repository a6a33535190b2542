package org.qualityoutcomes.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed.Audience;

/**
 * One line of the journal.
 *
 * @param actor username, or null where a rule did it or the readers do not learn who
 * @param hash over everything in the line and the line before it
 */
record Entry(
        UUID chain,
        int number,
        Instant at,
        @Nullable String actor,
        String capacity,
        String what,
        @Nullable String was,
        @Nullable String became,
        @Nullable String reason,
        Audience audience,
        String previousHash,
        String hash) {

    /** What a chain's first line follows. */
    static final String BEGINNING = "0".repeat(64);

    Entry hashed() {
        return new Entry(
                chain, number, at, actor, capacity, what, was, became, reason, audience, previousHash, digest());
    }

    boolean isUnaltered() {
        return hash.equals(digest());
    }

    /** Each part with its length, so that no text can pretend to be two. */
    private String digest() {
        String content = Arrays.asList(
                        chain.toString(),
                        Integer.toString(number),
                        at.toString(),
                        actor,
                        capacity,
                        what,
                        was,
                        became,
                        reason,
                        audience.name(),
                        previousHash)
                .stream()
                .map(part -> part == null ? "-" : part.length() + ":" + part)
                .collect(Collectors.joining("|"));
        return DigestUtils.sha256Hex(content);
    }

    boolean follows(@Nullable Entry before) {
        return before == null
                ? number == 1 && previousHash.equals(BEGINNING)
                : number == before.number + 1 && Objects.equals(previousHash, before.hash);
    }
}
