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
        return new Shelf(Map.of(), List.of(), List.of()).with(folders);
    }

    /** The same with another edition; what stands there already is not read again. @throws BrokenEdition as before */
    Shelf with(EditionFolder folder) {
        return with(List.of(folder));
    }

    private Shelf with(Collection<EditionFolder> folders) {
        Map<String, Edition> all = new TreeMap<>(editions);
        List<EditionFolder> read = new ArrayList<>();
        for (EditionFolder folder : folders) {
            if (!all.containsKey(folder.name())) {
                all.put(folder.name(), EditionReader.read(folder));
                read.add(folder);
            }
        }
        // all editions first: a map may lead from one that comes later
        List<EditionMap> further = new ArrayList<>(maps);
        for (EditionFolder folder : read) {
            folder.maps().forEach(file -> further.add(EditionMapFile.read(folder, file, all.values())));
        }
        read.addAll(0, this.folders);
        return new Shelf(all, List.copyOf(further), List.copyOf(read));
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
