package org.qualityoutcomes.platform.engine;

import org.jspecify.annotations.Nullable;

/** What the engine has wrapped, however often. */
final class Causes {

    private Causes() {}

    static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
