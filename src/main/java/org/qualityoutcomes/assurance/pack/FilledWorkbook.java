package org.qualityoutcomes.assurance.pack;

import java.util.List;
import java.util.Map;
import org.qualityoutcomes.assurance.domain.Opinion;

/**
 * What a workbook says.
 *
 * @param opinions by outcome code, in the edition's order; as far as they can be read
 * @param wrong what could not be understood
 */
public record FilledWorkbook(Map<String, Opinion> opinions, List<WrongCell> wrong) {

    /** @param cell for example "D12" */
    public record WrongCell(String sheet, String cell, String sentence) {}

    /** Of one outcome. */
    public List<WrongCell> wrongIn(String outcome) {
        return wrong.stream().filter(each -> each.sheet().equals(outcome)).toList();
    }
}
