package org.qualityoutcomes.selfevaluation.workbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Seen;

/**
 * What a workbook says that was brought back.
 *
 * @param cells all that could be read
 * @param notices what was not taken from it, and why
 */
record Brought(List<Cell> cells, List<Notice> notices) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * A cell on its way.
     *
     * @param name as {@link DraftCells} calls it
     * @param at for example "B12"
     * @param taken print of what stood in it when it was taken along
     * @param text what stands in it now, or null where that is the same
     */
    record Cell(String outcome, String name, String at, String taken, @Nullable String text) {

        String id() {
            return outcome + "-" + name;
        }
    }

    static Brought read(String json) {
        try {
            return JSON.readValue(json, Brought.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a workbook that was brought back cannot be read", broken);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By which whoever chooses says between what they chose. */
    String print() {
        return Seen.print(json());
    }

    /** @param decided ids of cells that ask nothing any more */
    Brought without(Set<String> decided) {
        return new Brought(
                cells.stream().filter(cell -> !decided.contains(cell.id())).toList(), notices);
    }
}
