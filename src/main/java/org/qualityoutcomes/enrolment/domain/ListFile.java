package org.qualityoutcomes.enrolment.domain;

import java.util.List;

/** Reads a file by what is in it, whatever it is called: CSV as spreadsheets write it, or a workbook. */
final class ListFile {

    private static final byte[] WORKBOOK = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private ListFile() {}

    /** @throws Unreadable if it is neither */
    static List<Sheet> read(byte[] content) {
        if (content.length == 0) {
            throw new Unreadable("The file is empty.");
        }
        if (beginsWith(content, OLD_WORKBOOK)) {
            throw new Unreadable(
                    "This is an Excel file of an old kind, or has a password. Save it as .xlsx without one.");
        }
        return beginsWith(content, WORKBOOK) ? ExcelList.read(content) : List.of(CsvList.read(content));
    }

    private static boolean beginsWith(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (content[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
