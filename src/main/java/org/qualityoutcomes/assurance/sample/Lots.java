package org.qualityoutcomes.assurance.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Who is drawn, by a seed and nothing else: each organisation holds a lot that follows from the seed and its own code, so
 * that the order of a list, and who else is on it later, changes nobody's.
 *
 * @param percent how many of a hundred are drawn
 */
record Lots(long seed, int percent) {

    /** The lowest lots of all these, so many that the share is reached: 250 at 25 per cent draw 63. */
    Set<String> draw(Collection<String> organisations) {
        Set<String> all = Set.copyOf(organisations);
        return all.stream()
                .sorted(Comparator.comparing(this::lot, Long::compareUnsigned).thenComparing(Comparator.naturalOrder()))
                .limit((all.size() * (long) percent + 99) / 100)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** Whether an organisation is drawn by itself, which comes to the same share without looking at the others. */
    boolean drawsLater(String organisation) {
        return Long.remainderUnsigned(lot(organisation), 100) < percent;
    }

    private long lot(String organisation) {
        byte[] digest = DigestUtils.sha256((seed + ":" + organisation).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
