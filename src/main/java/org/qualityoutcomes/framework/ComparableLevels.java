package org.qualityoutcomes.framework;

import org.springframework.stereotype.Component;

/** Whether levels of an older edition can stand beside those of a newer one: through the map of the two, or not at all. */
@Component
public class ComparableLevels {

    private final Editions editions;
    private final EditionMaps maps;

    public ComparableLevels(Editions editions, EditionMaps maps) {
        this.editions = editions;
        this.maps = maps;
    }

    /** @throws IllegalArgumentException if there is no such edition */
    public Comparison of(String older, String newer) {
        return new Comparison(
                editions.get(older),
                editions.get(newer),
                maps.between(older, newer).orElse(null));
    }
}
