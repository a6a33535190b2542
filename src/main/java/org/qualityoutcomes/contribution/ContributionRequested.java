package org.qualityoutcomes.contribution;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody outside the library is asked for something, or reminded of it.
 *
 * @param letter identifies this letter; a reminder is another one
 * @param name of the one who is asked
 * @param asker the name of who asks
 * @param request what is asked for, a sentence
 * @param path the link without the address that people reach us by; whoever knows it can answer
 * @param until when the link ends
 */
public record ContributionRequested(
        UUID letter,
        String name,
        String email,
        String asker,
        String organisation,
        String request,
        String path,
        Instant until) {

    /** Without the link, which must not get into a log. */
    @Override
    public String toString() {
        return "ContributionRequested[" + letter + "]";
    }
}
