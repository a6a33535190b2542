package org.qualityoutcomes.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.Deed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every decision in its own transaction: both are kept, or neither. */
@Component
class Journal {

    private static final int LONGEST = 1000;

    private final Entries entries;
    private final CurrentUser user;
    private final Clock clock;

    Journal(Entries entries, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Deed deed) {
        Entries.Head head = entries.hold(deed.chain());
        // databases keep whole seconds or microseconds; the hash must be over what comes back
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        entries.append(new Entry(
                        deed.chain(),
                        head.entries() + 1,
                        now,
                        deed.isNamed() ? user.username().orElse(null) : null,
                        deed.capacity(),
                        sentence(deed.what()),
                        deed.before(),
                        deed.after(),
                        deed.reason(),
                        deed.audience(),
                        head.lastHash(),
                        "")
                .hashed());
    }

    /** A sentence names the deed; however long somebody's words in it are, they must not undo it. */
    private static String sentence(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST - 1) + "…";
    }

    @Transactional(readOnly = true)
    public List<Entry> read(UUID chain) {
        return entries.of(chain);
    }

    /**
     * The first line that is not as it was written, or that is missing, by its number alone: not everybody may read what
     * it says. Empty if the chain is whole.
     */
    @Transactional(readOnly = true)
    public Optional<String> verify(UUID chain) {
        return verify(chain, entries.of(chain));
    }

    /** The same of a chain that was just read. */
    @Transactional(readOnly = true)
    public Optional<String> verify(UUID chain, List<Entry> written) {
        @Nullable Entry before = null;
        for (Entry entry : written) {
            if (!entry.follows(before) || !entry.isUnaltered()) {
                return Optional.of("Line " + entry.number() + " is not as it was written.");
            }
            before = entry;
        }
        int kept = before == null ? 0 : before.number();
        String last = before == null ? Entry.BEGINNING : before.hash();
        return entries.head(chain)
                .filter(head -> head.entries() != kept || !head.lastHash().equals(last))
                .map(head -> "Line " + (kept + 1) + " is missing.");
    }
}
