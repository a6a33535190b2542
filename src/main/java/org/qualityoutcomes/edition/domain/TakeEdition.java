package org.qualityoutcomes.edition.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.framework.EditionSources;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;

/** A published edition's files, for the national team to begin the next one from; benchmark cases with their levels too. */
@Component
public class TakeEdition {

    private final NationalTeam team;
    private final EditionSources sources;

    TakeEdition(NationalTeam team, EditionSources sources) {
        this.team = team;
        this.sources = sources;
    }

    /** @return a ZIP of the edition's folder. @throws NotFound for all but the national team */
    public byte[] zip(String code) {
        team.require();
        EditionFiles files = sources.of(code).orElseThrow(NotFound::new);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files.files()).entrySet()) {
                zip.putNextEntry(new ZipEntry(code + "/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
