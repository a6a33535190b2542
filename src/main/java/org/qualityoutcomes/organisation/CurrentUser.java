package org.qualityoutcomes.organisation;

import java.util.Optional;
import java.util.Set;

/** Who is asking: the signed-in person of this request, or nobody while the engine's own jobs run. */
public interface CurrentUser {

    Optional<String> username();

    /** Ids of the person's groups; empty where nobody is signed in. */
    Set<String> groups();

    /** @throws NotFound if nobody is signed in */
    default String require() {
        return username().orElseThrow(NotFound::new);
    }

    default boolean isIn(String group) {
        return groups().contains(group);
    }
}
