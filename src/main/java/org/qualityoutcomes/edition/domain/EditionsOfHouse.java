package org.qualityoutcomes.edition.domain;

import java.util.List;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.framework.FurtherEditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was published and corrected here, asked past the mapping: the framework is read before everything else is there. */
@Component
class EditionsOfHouse implements FurtherEditions {

    private final JdbcClient jdbc;

    EditionsOfHouse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String state() {
        return jdbc.sql("select (select count(*) from kept_edition where state = 'PUBLISHED'),"
                        + " (select count(*) from guidance_correction)")
                .query((row, number) -> row.getInt(1) + " " + row.getInt(2))
                .single();
    }

    @Override
    public List<EditionFiles> published() {
        return jdbc.sql("select code, files from kept_edition where state = 'PUBLISHED' order by code")
                .query((row, number) -> new EditionFiles(row.getString(1), FilesAsJson.read(row.getString(2))))
                .list();
    }

    @Override
    public List<Correction> corrections() {
        return jdbc.sql("select edition, place, became from guidance_correction order by edition, number_in_edition")
                .query((row, number) -> new Correction(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
