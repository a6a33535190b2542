package org.qualityoutcomes.framework;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The maps beside the editions, {@code <to>/from-<from>.yaml}. */
@Component
class LoadedEditionMaps implements EditionMaps {

    private final LoadedEditions editions;

    LoadedEditionMaps(LoadedEditions editions) {
        this.editions = editions;
    }

    @Override
    public Optional<EditionMap> between(String older, String newer) {
        Edition from = editions.get(older);
        Edition to = editions.get(newer);
        if (from.code().equals(to.code())) {
            return Optional.of(EditionMap.identity(to));
        }
        return all().stream()
                .filter(map -> map.from().equals(older) && map.to().equals(newer))
                .findFirst();
    }

    @Override
    public List<EditionMap> all() {
        return editions.maps();
    }
}
