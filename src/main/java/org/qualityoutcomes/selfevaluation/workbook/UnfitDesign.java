package org.qualityoutcomes.selfevaluation.workbook;

/** The workbook of the settings cannot be filled; the application does not start and give out what never comes back. */
class UnfitDesign extends RuntimeException {

    UnfitDesign(String file, String reason) {
        super("qualityoutcomes.workbook.design: " + file + " cannot be used: " + reason);
    }
}
