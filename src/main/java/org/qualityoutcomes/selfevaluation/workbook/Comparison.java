package org.qualityoutcomes.selfevaluation.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Part;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.selfevaluation.workbook.Brought.Cell;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Seen;

/**
 * A workbook beside what is kept now, cell by cell.
 *
 * @param print of the workbook that is compared: another one has another
 * @param sides the outcomes in which something is different
 * @param onlyHere how many cells were changed here since and not in the workbook; they stay as they are
 */
public record Comparison(
        Taken taken, String fileName, String print, List<Side> sides, int onlyHere, List<Notice> notices) {

    /** Where a cell was changed since it was taken along. */
    public enum Fate {
        IN_THE_WORKBOOK,
        ON_BOTH_SIDES
    }

    /** An outcome with the cells that are different. */
    public record Side(Part part, List<Difference> differences) {

        /** What the reader of this comparison has seen of the outcome. */
        public String seen() {
            return part.draft().seen();
        }
    }

    /**
     * A cell that is different.
     *
     * @param id unlike that of any other cell
     * @param at for example "B12"
     * @param wrong why the workbook's text cannot be taken, or empty
     */
    public record Difference(
            String id, String name, String title, String at, String kept, String brought, Fate fate, String wrong) {

        public boolean isTakeable() {
            return wrong.isEmpty();
        }

        /** Whether somebody has to say which of the two counts. */
        public boolean asks() {
            return fate == Fate.ON_BOTH_SIDES;
        }
    }

    static Comparison of(Taken taken, String fileName, Brought brought) {
        Map<String, List<Cell>> cells = brought.cells().stream().collect(Collectors.groupingBy(Cell::outcome));
        List<Side> sides = new ArrayList<>();
        int onlyHere = 0;
        for (Part part : taken.parts()) {
            Map<String, String> kept = DraftCells.texts(part.outcome(), part.draft());
            List<Difference> differences = new ArrayList<>();
            for (Cell cell : cells.getOrDefault(part.outcome().code(), List.of())) {
                String now = kept.get(cell.name());
                boolean here = now != null && !Seen.print(now).equals(cell.taken());
                if (now != null && cell.text() != null && !cell.text().equals(now)) {
                    differences.add(difference(taken, part, cell, cell.text(), now, here));
                } else if (here && cell.text() == null) {
                    onlyHere++;
                }
            }
            if (!differences.isEmpty()) {
                sides.add(new Side(part, differences));
            }
        }
        return new Comparison(taken, fileName, brought.print(), sides, onlyHere, brought.notices());
    }

    private static Difference difference(Taken taken, Part part, Cell cell, String text, String now, boolean here) {
        return new Difference(
                cell.id(),
                cell.name(),
                DraftCells.title(cell.name()),
                cell.at(),
                now,
                text,
                here ? Fate.ON_BOTH_SIDES : Fate.IN_THE_WORKBOOK,
                wrong(taken, part, cell.name(), text));
    }

    private static String wrong(Taken taken, Part part, String name, String text) {
        if (!DraftCells.isOffered(taken.edition(), part.outcome(), name, text)) {
            return "Choose one of: " + String.join(", ", DraftCells.choices(taken.edition(), part.outcome(), name))
                    + ".";
        }
        return WriteOffline.contradictions(
                        taken.edition(),
                        part.outcome(),
                        DraftCells.with(taken.edition(), part.outcome(), DraftCells.BLANK, Map.of(name, text)))
                .stream()
                .map(Problem::sentence)
                .collect(Collectors.joining(" "));
    }

    public boolean isSame() {
        return sides.isEmpty();
    }

    /** Whether there is anything to choose now. */
    public boolean isOpen() {
        return sides.stream().anyMatch(side -> side.part().isOpen());
    }

    /** How many cells are different. */
    public int size() {
        return sides.stream().mapToInt(side -> side.differences().size()).sum();
    }
}
