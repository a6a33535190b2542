package org.qualityoutcomes.assurance.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.assurance.domain.Opinion;
import org.qualityoutcomes.assurance.domain.WorkOffline;
import org.qualityoutcomes.assurance.domain.WorkOffline.Chosen;
import org.qualityoutcomes.assurance.domain.WorkOffline.TakenCase;
import org.qualityoutcomes.assurance.pack.FilledWorkbook.WrongCell;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;

/** A workbook comes back: what it says is put beside what is kept, and only what is chosen is taken. */
@Component
public class ReturnedWorkbook {

    /** A filled workbook has a fraction of it. */
    static final int MOST_MEGABYTES = 2;

    private final WorkOffline offline;

    ReturnedWorkbook(WorkOffline offline) {
        this.offline = offline;
    }

    /**
     * An outcome on both sides.
     *
     * @param carried what the page carries of the workbook's side
     */
    public record Side(Outcome outcome, Opinion kept, Opinion filled, List<WrongCell> wrong, String carried) {

        public boolean isSame() {
            return kept.equals(filled);
        }

        /** Whether it can be taken at all. */
        public boolean isTakeable() {
            return wrong.isEmpty() && !isSame();
        }
    }

    /** A case on both sides; the workbook's problems that belong to no outcome it has are in {@code lost}. */
    public record Comparison(TakenCase taken, List<Side> sides, List<WrongCell> lost) {}

    /** @throws Refusal for the field "file" if it cannot be this case's workbook, or if nothing may be changed any more */
    public Comparison compare(UUID id, byte[] content) {
        TakenCase taken = offline.show(id);
        if (taken.locked()) {
            throw Refusal.of("file", "Your judgements are locked and cannot be changed any more.");
        }
        FilledWorkbook filled = new WorkbookReader(taken).read(content);
        List<Side> sides = new ArrayList<>();
        for (Map.Entry<String, Opinion> each : filled.opinions().entrySet()) {
            sides.add(side(taken, filled, each.getKey(), each.getValue()));
        }
        return new Comparison(
                taken,
                sides,
                filled.wrong().stream()
                        .filter(wrong -> !filled.opinions().containsKey(wrong.sheet()))
                        .toList());
    }

    private Side side(TakenCase taken, FilledWorkbook filled, String code, Opinion opinion) {
        List<WrongCell> wrong = new ArrayList<>(filled.wrongIn(code));
        if (wrong.isEmpty()) {
            offline.contradictions(taken.key().validation(), code, opinion)
                    .forEach(problem -> wrong.add(new WrongCell(code, "", problem.sentence())));
        }
        return new Side(
                taken.edition().outcome(code),
                taken.own().getOrDefault(code, Opinion.none()),
                opinion,
                wrong,
                WorkOffline.carried(opinion));
    }

    /** @param chosen by outcome code */
    public void take(UUID id, Map<String, Chosen> chosen) {
        offline.takeBack(id, chosen);
    }
}
