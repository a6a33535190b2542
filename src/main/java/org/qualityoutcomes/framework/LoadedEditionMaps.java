package org.qualityoutcomes.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The maps beside the editions, {@code <to>/from-<from>.yaml}, read once at the start. */
@Component
class LoadedEditionMaps implements EditionMaps {

    private final Editions editions;
    private final List<EditionMap> maps = new ArrayList<>();

    LoadedEditionMaps(Editions editions, @Value("${qualityoutcomes.framework:classpath:framework}") String folder) {
        this.editions = editions;
        for (Resource file : found(folder + "/*/from-*.yaml")) {
            maps.add(EditionMapFile.read(folderOf(file), file, editions));
        }
    }

    @Override
    public Optional<EditionMap> between(String older, String newer) {
        Edition from = editions.get(older);
        Edition to = editions.get(newer);
        if (from.code().equals(to.code())) {
            return Optional.of(EditionMap.identity(to));
        }
        return maps.stream()
                .filter(map -> map.from().equals(older) && map.to().equals(newer))
                .findFirst();
    }

    @Override
    public List<EditionMap> all() {
        return List.copyOf(maps);
    }

    private static String folderOf(Resource file) {
        try {
            String[] parts = file.getURL().toString().split("/");
            return parts[parts.length - 2];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Resource> found(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
