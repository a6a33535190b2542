package org.qualityoutcomes.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task that is open for the person who asks. */
public record OpenTask(
        String id, String key, String name, String reference, @Nullable String assignee, @Nullable Instant due) {}
