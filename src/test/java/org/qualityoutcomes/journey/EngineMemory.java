package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine moves the work; what people write and which levels they give is none of its business. */
final class EngineMemory {

    private final JdbcTemplate jdbc;

    EngineMemory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void holdsNeither(List<String> words) {
        for (String table :
                List.of("ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_HI_DECINST", "ACT_HI_DEC_IN", "ACT_HI_DEC_OUT")) {
            assertThat(jdbc.queryForObject("select count(*) from " + table, Integer.class))
                    .as(table)
                    .isZero();
        }
        textColumns().forEach(column -> {
            String table = (String) column.get("table_name");
            String name = (String) column.get("column_name");
            words.forEach(word -> assertThat(jdbc.queryForObject(
                            "select count(*) from " + table + " where " + name + " like ?",
                            Integer.class,
                            "%" + word + "%"))
                    .as(table + "." + name + " holding: " + word)
                    .isZero());
        });
        // the engine counts the instances of a repeated activity in variables of its own
        levels("ACT_RU_VARIABLE", "TEXT_", " and NAME_ <> 'loopCounter' and NAME_ not like 'nrOf%Instances'");
        levels("ACT_HI_OP_LOG", "NEW_VALUE_", "");
        levels("ACT_HI_OP_LOG", "ORG_VALUE_", "");
        bytes(words);
    }

    private List<Map<String, Object>> textColumns() {
        return jdbc.queryForList(
                "select table_name as table_name, column_name as column_name from information_schema.columns"
                        + " where table_schema = database() and table_name like 'ACT\\_%'"
                        + " and data_type in ('varchar', 'longtext', 'mediumtext', 'text')");
    }

    private void levels(String table, String column, String condition) {
        assertThat(jdbc.queryForList(
                        "select " + column + " from " + table + " where " + column
                                + " regexp '^[0-4]( (LOW|MEDIUM|HIGH))?$'" + condition,
                        String.class))
                .as(table + "." + column)
                .isEmpty();
    }

    /** What deployments brought along is ours, not what people wrote. */
    private void bytes(List<String> words) {
        for (byte[] kept :
                jdbc.queryForList("select BYTES_ from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ is null", byte[].class)) {
            String text = kept == null ? "" : new String(kept, StandardCharsets.UTF_8);
            assertThat(text).doesNotContain(words);
        }
    }
}
