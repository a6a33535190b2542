package org.qualityoutcomes.selfevaluation.workbook;

/** The workbook of the settings cannot be filled; the application does not start and give out what never comes back. */
class UnfitDesign extends RuntimeException {

    UnfitDesign(String file, String reason) {
        super(sentence(file, reason));
    }

    UnfitDesign(String file, String reason, Throwable cause) {
        super(sentence(file, reason), cause);
    }

    private static String sentence(String file, String reason) {
        return "qualityoutcomes.workbook.design: " + file + " cannot be used: " + reason;
    }
}
