package org.qualityoutcomes.assurance.sample;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the sample is drawn in cycles that open from now on; each cycle keeps what it was drawn with.
 *
 * @param percent how many of a hundred reviews
 * @param seed for demonstrations and tests only, where the same are to be drawn each time; whoever knows it knows the
 *     sample. Drawn at random where it is not set
 */
@ConfigurationProperties("qualityoutcomes.moderation.sample")
record SampleSettings(@DefaultValue("25") int percent, @Nullable Long seed) {

    private static final SecureRandom RANDOM = new SecureRandom();

    SampleSettings {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("qualityoutcomes.moderation.sample.percent is not between 0 and 100");
        }
    }

    long nextSeed() {
        return seed == null ? RANDOM.nextLong() : seed;
    }
}
