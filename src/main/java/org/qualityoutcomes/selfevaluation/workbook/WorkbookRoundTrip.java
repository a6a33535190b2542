package org.qualityoutcomes.selfevaluation.workbook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Written;
import org.qualityoutcomes.selfevaluation.workbook.Comparison.Difference;
import org.qualityoutcomes.selfevaluation.workbook.Comparison.Side;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A workbook goes out and comes back: nothing of it counts until somebody has chosen so. */
@Component
@Transactional
public class WorkbookRoundTrip {

    private static final int LONGEST_NAME = 200;

    private final WriteOffline offline;
    private final BroughtWorkbooks workbooks;
    private final Design design;
    private final CurrentUser user;
    private final Clock clock;

    WorkbookRoundTrip(
            WriteOffline offline, BroughtWorkbooks workbooks, Design workbookDesign, CurrentUser user, Clock clock) {
        this.offline = offline;
        this.workbooks = workbooks;
        this.design = workbookDesign;
        this.user = user;
        this.clock = clock;
    }

    /** Which of two texts counts. */
    public enum Choice {
        KEPT,
        BROUGHT
    }

    /** @param waiting null where no workbook of the reader waits for their choices */
    public record Page(Taken taken, @Nullable Waiting waiting) {}

    /** A workbook that waits. */
    public record Waiting(String fileName, Instant broughtAt) {}

    /** A workbook to take along. */
    public record Made(String fileName, byte[] content) {}

    @Transactional(readOnly = true)
    public Page show(ReviewId id) {
        Taken taken = offline.show(id);
        return new Page(
                taken,
                own(id)
                        // all of it may stand here by now
                        .filter(each -> !compare(taken, each).isSame())
                        .map(each -> new Waiting(each.fileName(), each.broughtAt()))
                        .orElse(null));
    }

    @Transactional(readOnly = true)
    public Made make(ReviewId id) {
        Taken taken = offline.show(id);
        String name = FileName.of(taken.review().reference(), "self-evaluation", "to-write-on")
                .as("xlsx");
        return new Made(
                name, new DraftWorkbook(design, taken, LocalDate.now(clock.withZone(OfficeHours.LONDON))).make());
    }

    /**
     * In place of what waits. A workbook in which nothing is different asks nothing, so it does not wait.
     *
     * @throws Refusal for the field "file" if it cannot be this review's workbook, or if nothing may be changed any more
     */
    public Comparison bring(ReviewId id, String fileName, byte[] content) {
        Taken taken = offline.show(id);
        if (!taken.isOpen()) {
            throw Refusal.of(
                    "file", "Nothing can be changed in this self-evaluation now, so nothing can be brought back.");
        }
        Brought brought = DraftWorkbookReader.read(taken, content);
        Comparison comparison = Comparison.of(taken, shortened(fileName), brought);
        if (comparison.isSame()) {
            own(id).ifPresent(workbooks::delete);
        } else {
            BroughtWorkbook workbook = own(id).orElseGet(() -> new BroughtWorkbook(id.value(), user.require()));
            workbook.bring(comparison.fileName(), brought, clock.instant());
            workbooks.save(workbook);
        }
        return comparison;
    }

    private static String shortened(String fileName) {
        return fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(fileName.length() - LONGEST_NAME);
    }

    /** Nothing where no workbook of the reader waits. */
    @Transactional(readOnly = true)
    public Optional<Comparison> compare(ReviewId id) {
        Taken taken = offline.show(id);
        return own(id).map(workbook -> compare(taken, workbook));
    }

    private static Comparison compare(Taken taken, BroughtWorkbook workbook) {
        return Comparison.of(taken, workbook.fileName(), workbook.content());
    }

    /**
     * Does what was chosen, all of it or nothing. What cannot be decided now waits on.
     *
     * @param print of the workbook that was before the reader's eyes
     * @param choices by the difference's id
     * @param seen of each outcome, by its code, as {@link Side#seen} gave it
     * @return how many cells were taken from the workbook
     * @throws NotFound where no workbook of the reader waits
     * @throws Refusal where another workbook waits by now, a choice is missing, or the page of the outcome would refuse it too
     */
    public int choose(ReviewId id, String print, Map<String, Choice> choices, Map<String, String> seen) {
        Taken taken = offline.show(id);
        BroughtWorkbook workbook = own(id).orElseThrow(NotFound::new);
        refuseAnother(workbook, print);
        Comparison comparison = compare(taken, workbook);
        List<Side> open =
                comparison.sides().stream().filter(side -> side.part().isOpen()).toList();
        refuseUndecided(open, choices);
        Map<String, Written> written = new HashMap<>();
        Set<String> decided = new HashSet<>();
        int cells = 0;
        for (Side side : open) {
            Map<String, String> changed = chosen(side, choices);
            String code = side.part().outcome().code();
            side.differences().stream()
                    .filter(Difference::isTakeable)
                    .map(Difference::id)
                    .forEach(decided::add);
            cells += changed.size();
            if (!changed.isEmpty()) {
                written.put(
                        code,
                        new Written(
                                DraftCells.with(
                                        taken.edition(),
                                        side.part().outcome(),
                                        side.part().draft(),
                                        changed),
                                seen.getOrDefault(code, "")));
            }
        }
        offline.bringBack(id, written);
        settle(taken, workbook, decided);
        return cells;
    }

    private static void refuseAnother(BroughtWorkbook workbook, String print) {
        if (!workbook.content().print().equals(print)) {
            throw new Refusal("Since you opened this page another workbook was brought back, or some of this one was"
                    + " decided. What waits now is below.");
        }
    }

    private static void refuseUndecided(List<Side> open, Map<String, Choice> choices) {
        List<Problem> problems = new ArrayList<>();
        open.forEach(side -> side.differences().stream()
                .filter(each -> each.isTakeable() && !choices.containsKey(each.id()))
                .map(each -> new Problem(
                        "choice-" + each.id(),
                        side.part().outcome().code() + ", " + each.title() + ": choose which text counts."))
                .forEach(problems::add));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static Map<String, String> chosen(Side side, Map<String, Choice> choices) {
        Map<String, String> changed = new HashMap<>();
        side.differences().stream()
                .filter(each -> each.isTakeable() && choices.get(each.id()) == Choice.BROUGHT)
                .forEach(each -> changed.put(each.name(), each.brought()));
        return changed;
    }

    private void settle(Taken taken, BroughtWorkbook workbook, Set<String> decided) {
        Brought rest = workbook.content().without(decided);
        if (Comparison.of(taken, workbook.fileName(), rest).isSame()) {
            workbooks.delete(workbook);
        } else {
            workbook.keep(rest);
            workbooks.save(workbook);
        }
    }

    /**
     * Nothing of it is taken any more.
     *
     * @param print of the workbook that was before the reader's eyes
     * @throws Refusal where another one waits by now
     */
    public void putAside(ReviewId id, String print) {
        offline.show(id);
        own(id).ifPresent(workbook -> {
            refuseAnother(workbook, print);
            workbooks.delete(workbook);
        });
    }

    private Optional<BroughtWorkbook> own(ReviewId id) {
        return workbooks.findByReviewIdAndBroughtBy(id.value(), user.require());
    }
}
