package org.qualityoutcomes.improvement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From where else than a report or the team itself an action came. */
public interface ActionOrigins {

    /** By action; those that came from nowhere else are left out. One statement or two, however many there are. */
    Map<UUID, Origin> of(Collection<UUID> actions);

    /** The references alone, by action, of all that came from somewhere else: for files of many plans. One statement. */
    Map<UUID, String> references();

    /**
     * What an action was taken from.
     *
     * @param reference for example {@code GP-12}
     * @param title what it is called, or null where it is there no more
     * @param service whose it is, or null where that is not told
     * @param address path of its page, or null where it is there no more
     * @param note what became of it since, or null
     */
    record Origin(
            String reference,
            @Nullable String title,
            @Nullable String service,
            @Nullable String address,
            @Nullable String note) {}
}
