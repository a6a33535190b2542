package org.qualityoutcomes.edition.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** What was decided on an edition, for the journal: one chain for each edition. */
record EditionDeed(UUID chain, String what, @Nullable String before, @Nullable String after, @Nullable String reason)
        implements Deed {

    static EditionDeed of(String code, String what) {
        return new EditionDeed(chain(code), what, null, null, null);
    }

    EditionDeed from(String was, String became, String why) {
        return new EditionDeed(chain, what, was, became, why);
    }

    static UUID chain(String code) {
        return UUID.nameUUIDFromBytes(("edition " + code).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String capacity() {
        return "national team";
    }
}
