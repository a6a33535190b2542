package org.qualityoutcomes.framework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The editions and maps of a folder, read at the start, with those that were published since. What another machine
 * publishes is heard of within a minute, and at once where somebody asks for it here.
 */
@Component
class LoadedEditions implements Editions, EditionSources {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedEditions.class);

    private final List<EditionFolder> installed;
    private final @Nullable FurtherEditions further;
    private volatile Known known;

    /** @param state of the further editions that are on the shelf */
    private record Known(Shelf shelf, String state) {}

    @Autowired
    LoadedEditions(
            @Value("${qualityoutcomes.framework:classpath:framework}") String folder,
            ObjectProvider<FurtherEditions> further) {
        this(folder, further.getIfAvailable());
    }

    /** Those that are installed alone. */
    LoadedEditions(String folder) {
        this(folder, (FurtherEditions) null);
    }

    LoadedEditions(String folder, @Nullable FurtherEditions further) {
        this.installed = EditionFolder.in(folder);
        this.further = further;
        this.known = read();
        if (known.shelf().editions().isEmpty()) {
            throw new BrokenEdition(folder, 0, "there is no edition in this folder");
        }
    }

    @Override
    public Edition get(String code) {
        return known.shelf()
                .find(code)
                .or(() -> {
                    look();
                    return known.shelf().find(code);
                })
                .orElseThrow(() -> new IllegalArgumentException("there is no edition " + code));
    }

    @Override
    public List<Edition> all() {
        return List.copyOf(known.shelf().editions().values());
    }

    @Override
    public Optional<EditionFiles> of(String code) {
        return known.shelf().files(code);
    }

    List<EditionMap> maps() {
        return known.shelf().maps();
    }

    /** Reads everything anew if something became different since it was read. */
    @Scheduled(
            initialDelayString = "${qualityoutcomes.framework-every:PT1M}",
            fixedDelayString = "${qualityoutcomes.framework-every:PT1M}")
    void look() {
        if (further != null && !further.state().equals(known.state())) {
            known = read();
        }
    }

    @TransactionalEventListener
    void on(EditionsChanged changed) {
        known = read();
    }

    private Known read() {
        if (further == null) {
            return new Known(Shelf.of(installed), "");
        }
        // before the rest: what changes while it is read is read once more
        String state = further.state();
        Shelf shelf = Shelf.of(installed);
        for (EditionFiles published : further.published()) {
            try {
                shelf = shelf.with(EditionFolder.of(published));
            } catch (BrokenEdition broken) {
                // it was whole when it was published; what was installed since has made it unreadable, and nobody could
                // mend that in an application that does not start
                LOG.error(
                        "The published edition {} is left out, it cannot be read any more.", published.code(), broken);
            }
        }
        return new Known(shelf.corrected(further.corrections()), state);
    }
}
