package org.qualityoutcomes.assurance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A validator's own cases: what is asked, what is judged, what is next. */
@Component
@Transactional(readOnly = true)
public class ReadOwnCases {

    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = 1000;
    private static final int MOST_TASKS = 100;

    private final Validations validations;
    private final Editions editions;
    private final Organisations organisations;
    private final Worklist worklist;
    private final CurrentUser user;

    ReadOwnCases(
            Validations validations,
            Editions editions,
            Organisations organisations,
            Worklist worklist,
            CurrentUser user) {
        this.validations = validations;
        this.editions = editions;
        this.organisations = organisations;
        this.worklist = worklist;
        this.user = user;
    }

    /**
     * One case.
     *
     * @param state in a few words; of the other validator it says nothing
     * @param open whether the desk may be opened
     * @param settled whether the notice of what became of the own judgement is there
     * @param stored how many of the {@code outcomes} are stored
     * @param nextComplete whether the next outcome only has to be stored
     * @param task what is next for the one who asks, or null where nothing is
     */
    public record OwnCase(
            UUID id,
            String reference,
            String organisation,
            String state,
            boolean open,
            boolean settled,
            int stored,
            int outcomes,
            @Nullable String nextOutcome,
            boolean nextComplete,
            @Nullable OpenTask task) {

        public @Nullable LocalDate due() {
            return task == null ? null : task.dueDay();
        }
    }

    /** A page of them, those that wait for the validator first. */
    public record OwnCases(List<OwnCase> cases, int page, boolean more) {}

    /** @throws NotFound for who is no validator and was never asked to be one */
    public OwnCases show(int page) {
        String username = user.require();
        PageRequest asked = PageRequest.of(Math.min(Math.max(page, 0), MOST_PAGES), ON_A_PAGE);
        Slice<Validation> found = validations.pageOf(username, asked);
        if (found.isEmpty() && !user.isIn(Groups.VALIDATOR)) {
            throw new NotFound();
        }
        Map<String, OpenTask> tasks = worklist.mine(0, MOST_TASKS).stream()
                .collect(Collectors.toMap(OpenTask::reference, Function.identity(), (first, later) -> first));
        Map<String, String> names =
                organisations.all().stream().collect(Collectors.toMap(Organisation::ods, Organisation::name));
        return new OwnCases(
                found.stream().map(each -> own(each, username, names, tasks)).toList(),
                asked.getPageNumber(),
                found.hasNext());
    }

    private OwnCase own(
            Validation validation, String username, Map<String, String> names, Map<String, OpenTask> tasks) {
        Seat seat = validation.seats().stream()
                .filter(each -> each.validator().equals(username))
                .findFirst()
                .orElseThrow();
        boolean held = validation.seatOf(username).isPresent() && seat.isAccepted();
        Edition edition = editions.get(validation.edition());
        List<Outcome> waiting = edition.outcomes().stream()
                .filter(outcome -> !seat.hasStored(outcome.code()))
                .toList();
        Outcome next = held && !seat.isLocked() && !waiting.isEmpty() ? waiting.get(0) : null;
        return new OwnCase(
                validation.id(),
                validation.reference(),
                names.getOrDefault(validation.organisation(), validation.organisation()),
                state(validation, seat),
                held,
                held && validation.isSettled(),
                edition.outcomes().size() - waiting.size(),
                edition.outcomes().size(),
                next == null ? null : next.code(),
                next != null
                        && JudgementRules.gaps(edition, next, seat.opinion(next.code()))
                                .isEmpty(),
                tasks.get(validation.reference()));
    }

    private static String state(Validation validation, Seat seat) {
        if (validation.isVoided()) {
            return "Submitted anew";
        }
        if (seat.isVacant() || seat.isWithdrawn()) {
            return "Not yours";
        }
        return seat.isLocked() ? "Locked" : seat.isAccepted() ? "Yours to judge" : "You are asked";
    }
}
