package org.qualityoutcomes.calendar;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A look from time to time at many things, each by itself: one that fails keeps none of the others waiting. */
public final class Round {

    private @Nullable RuntimeException first;

    private Round() {}

    /** @throws RuntimeException the first failure with the others attached, once all were looked at */
    public static <T> void over(Collection<T> things, Consumer<T> look) {
        Round round = new Round();
        things.forEach(each -> round.at(each, look));
        if (round.first != null) {
            throw round.first;
        }
    }

    private <T> void at(T thing, Consumer<T> look) {
        try {
            look.accept(thing);
        } catch (RuntimeException broken) {
            // whatever it is, it is thrown when the round is over
            keep(broken);
        }
    }

    private void keep(RuntimeException broken) {
        if (first == null) {
            first = broken;
        } else {
            first.addSuppressed(broken);
        }
    }
}
