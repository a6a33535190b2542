package org.qualityoutcomes.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads an edition that is not published, so that it can be looked at beside those that are. */
@Component
public class TryEdition {

    private final Editions editions;

    public TryEdition(Editions editions) {
        this.editions = editions;
    }

    /**
     * An edition as it would be.
     *
     * @param maps that lead to it
     */
    public record Tried(Edition edition, List<EditionMap> maps) {

        /** What leads to it from this edition; empty where nobody wrote a map. */
        public Optional<EditionMap> mapFrom(String older) {
            return maps.stream().filter(map -> map.from().equals(older)).findFirst();
        }
    }

    /** Files of one edition as they were brought; its own file says which it is. @throws BrokenEdition where none does */
    public EditionFiles files(Map<String, String> brought) {
        EditionFolder unnamed = EditionFolder.of(new EditionFiles("", brought));
        EditionFile head = unnamed.read(EditionFolder.HEAD, "edition.schema.json");
        return new EditionFiles(head.content().path("code").asText(), brought);
    }

    /** @throws BrokenEdition with file, line and reason */
    public Tried read(EditionFiles files) {
        EditionFolder folder = EditionFolder.of(files);
        Edition edition = EditionReader.read(folder);
        List<Edition> known = new ArrayList<>(editions.all());
        known.add(edition);
        return new Tried(
                edition,
                folder.maps().stream()
                        .map(file -> EditionMapFile.read(folder, file, known))
                        .toList());
    }
}
