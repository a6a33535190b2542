package org.qualityoutcomes.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.qualityoutcomes.framework.FurtherEditions.Correction;

/** All editions and maps that are known at one moment. What is published or corrected makes another shelf. */
record Shelf(Map<String, Edition> editions, List<EditionMap> maps, List<EditionFolder> folders) {

    /**
     * @param folders where two have one name, the first counts
     * @throws BrokenEdition with file, line and reason
     */
    static Shelf of(Collection<EditionFolder> folders) {
        Map<String, Edition> editions = new TreeMap<>();
        List<EditionFolder> read = new ArrayList<>();
        for (EditionFolder folder : folders) {
            if (!editions.containsKey(folder.name())) {
                editions.put(folder.name(), EditionReader.read(folder));
                read.add(folder);
            }
        }
        List<EditionMap> maps = new ArrayList<>();
        for (EditionFolder folder : read) {
            folder.maps().forEach(file -> maps.add(EditionMapFile.read(folder, file, editions.values())));
        }
        return new Shelf(editions, List.copyOf(maps), List.copyOf(read));
    }

    Shelf corrected(Collection<Correction> corrections) {
        Map<String, Edition> corrected = new TreeMap<>(editions);
        corrections.forEach(each -> corrected.computeIfPresent(
                each.edition(), (code, edition) -> Guidance.corrected(edition, each.place(), each.text())));
        return new Shelf(corrected, maps, folders);
    }

    Optional<EditionFiles> files(String code) {
        return folders.stream()
                .filter(folder -> folder.name().equals(code))
                .map(folder -> CorrectedFiles.of(folder, Objects.requireNonNull(editions.get(code))))
                .findFirst();
    }

    Optional<Edition> find(String code) {
        return Optional.ofNullable(editions.get(code));
    }
}
