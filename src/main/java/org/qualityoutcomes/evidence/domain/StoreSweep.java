package org.qualityoutcomes.evidence.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes files away that belong to no item: their upload broke off, or what they came with was rolled back. */
@Component
class StoreSweep {

    private static final Logger LOG = LoggerFactory.getLogger(StoreSweep.class);

    /** Longer than any upload or transaction takes. */
    private static final Duration LEFT_ALONE = Duration.ofDays(1);

    private final FileStore store;
    private final StoredItems items;
    private final Clock clock;

    StoreSweep(FileStore store, StoredItems items, Clock clock) {
        this.store = store;
        this.items = items;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void sweep() {
        Instant before = clock.instant().minus(LEFT_ALONE);
        List<Path> orphans;
        try (Stream<Path> all = store.all()) {
            orphans = all.filter(file -> isOlder(file, before))
                    .filter(file -> !items.hold(String.valueOf(file.getFileName())))
                    .toList();
        }
        orphans.stream().filter(file -> isOlder(file, before)).forEach(StoreSweep::delete);
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            LOG.info("Taken from the store of evidence, because it belongs to no item: {}", file.getFileName());
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }
}
