package org.qualityoutcomes.enrolment.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Register;

/** Organisations and people as a workbook of two lists; read again, it changes nothing. */
final class WriteLists {

    private static final int WIDTH_OF_CHARACTER = 256;
    private static final int WIDTH = 32;

    private WriteLists() {}

    static byte[] of(List<Register.Entry> organisations, List<Accounts.Entry> people) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(
                    workbook,
                    "Organisations",
                    OrganisationLines.COLUMNS,
                    organisations.stream()
                            .map(each -> List.of(
                                    each.ods(), each.name(), each.region().title(), each.service())));
            write(
                    workbook,
                    "People",
                    PeopleLines.COLUMNS,
                    people.stream()
                            .sorted(Comparator.comparing(each -> each.person().username()))
                            .flatMap(WriteLists::lines));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Stream<List<String>> lines(Accounts.Entry entry) {
        Person person = entry.person();
        return entry.groups().stream()
                .sorted()
                .map(Post::of)
                .flatMap(Optional::stream)
                .map(post -> List.of(
                        person.username(),
                        person.name(),
                        person.email(),
                        post.role().title(),
                        post.in()));
    }

    private static void write(XSSFWorkbook workbook, String name, List<Column> columns, Stream<List<String>> lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle heading = workbook.createCellStyle();
        heading.setFont(bold);
        fill(sheet.createRow(0), columns.stream().map(Column::title).toList());
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(heading));
        lines.forEach(line -> fill(sheet.createRow(sheet.getLastRowNum() + 1), line));
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, WIDTH_OF_CHARACTER * WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void fill(XSSFRow row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}
