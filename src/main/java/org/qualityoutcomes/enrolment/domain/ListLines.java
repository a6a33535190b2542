package org.qualityoutcomes.enrolment.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A sheet read by its headings, one line after the other; collects what is wrong on the way. */
final class ListLines {

    private final Sheet sheet;
    private final List<Column> columns;
    private final Map<Column, Integer> places = new HashMap<>();
    private final List<Objection> objections = new ArrayList<>();

    ListLines(Sheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
        columns.forEach(column -> {
            List<Integer> found = IntStream.range(0, headings().cells().size())
                    .filter(place -> column.isMeantBy(headings().cell(place)))
                    .boxed()
                    .toList();
            if (found.isEmpty()) {
                object(headings(), column, "There is no column “" + column.title() + "”.");
            } else if (found.size() > 1) {
                object(headings(), column, "There are two columns “" + column.title() + "”. Take one out.");
            } else {
                places.put(column, found.get(0));
            }
        });
    }

    /** Whether all columns are there; without one of them no line can be read. */
    boolean areReadable() {
        return places.size() == columns.size();
    }

    void forEach(Consumer<Line> reader) {
        if (areReadable()) {
            sheet.rows().stream().skip(1).map(Line::new).forEach(reader);
        }
    }

    List<Objection> objections() {
        return objections;
    }

    /** Headings that say nothing to us. */
    List<String> notUsed() {
        Set<Integer> used = new HashSet<>(places.values());
        return IntStream.range(0, headings().cells().size())
                .filter(place -> !used.contains(place))
                .mapToObj(headings()::cell)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private Sheet.Row headings() {
        return sheet.rows().get(0);
    }

    private void object(Sheet.Row row, Column column, String sentence) {
        objections.add(new Objection(sheet.name(), row.line(), column.title(), sentence));
    }

    /** One line of the list. */
    final class Line {

        private final Sheet.Row row;
        private boolean inOrder = true;

        private Line(Sheet.Row row) {
            this.row = row;
        }

        int number() {
            return row.line();
        }

        String of(Column column) {
            Integer place = places.get(column);
            return place == null ? "" : row.cell(place);
        }

        /** What stands in a cell that must not be empty, nor longer than so many characters. */
        String required(Column column, int longest) {
            String text = of(column);
            if (text.isEmpty()) {
                object(column, "Nothing stands here.");
            } else if (text.length() > longest) {
                object(column, "This is longer than " + longest + " characters.");
            }
            return text;
        }

        void object(Column column, String sentence) {
            inOrder = false;
            ListLines.this.object(row, column, sentence);
        }

        boolean isInOrder() {
            return inOrder;
        }
    }
}
