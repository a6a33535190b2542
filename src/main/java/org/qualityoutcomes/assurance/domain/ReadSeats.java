package org.qualityoutcomes.assurance.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sits where at a validation and who was asked before, for the national team. */
@Component
@Transactional(readOnly = true)
public class ReadSeats {

    private final Validations validations;
    private final People people;

    ReadSeats(Validations validations, People people) {
        this.validations = validations;
        this.people = people;
    }

    /** Both seats of a case. */
    public record Seats(UUID validation, UUID review, String reference, boolean voided, List<Place> places) {}

    /**
     * A seat.
     *
     * @param title primary or second validator
     * @param holder the name of whoever sits there; null where nobody does
     * @param stands how far it is, a few plain words
     * @param releasable whether the national team can take the case from its holder
     * @param story who was asked, the latest first
     */
    public record Place(
            UUID id, String title, @Nullable String holder, String stands, boolean releasable, List<Asked> story) {}

    /**
     * An invitation.
     *
     * @param ending how it ended, in a word; null while it is open
     */
    public record Asked(String name, Instant at, @Nullable Instant endedAt, @Nullable String ending) {}

    public Seats show(UUID id) {
        Validation validation = validations.findById(id).orElseThrow(NotFound::new);
        Map<String, String> names = people.namesOf(Stream.concat(
                        validation.seats().stream().map(Seat::validator),
                        validation.invitations().stream().map(Invitation::validator))
                .collect(Collectors.toSet()));
        return new Seats(
                id,
                validation.reviewId(),
                validation.reference(),
                validation.isVoided(),
                validation.seats().stream()
                        .map(seat -> place(validation, seat, names))
                        .toList());
    }

    private static Place place(Validation validation, Seat seat, Map<String, String> names) {
        List<Asked> story = validation.invitations().stream()
                .filter(each -> each.seat() == seat.position())
                .map(each -> new Asked(
                        names.getOrDefault(each.validator(), each.validator()),
                        each.invitedAt(),
                        each.endedAt(),
                        each.ending() == null ? null : each.ending().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), ReadSeats::latestFirst));
        return new Place(
                seat.id(),
                seat.isPrimary() ? "Primary validator" : "Second validator",
                seat.isVacant() ? null : names.getOrDefault(seat.validator(), seat.validator()),
                stands(seat),
                !validation.isVoided() && !seat.isVacant() && !seat.isLocked(),
                story);
    }

    private static List<Asked> latestFirst(List<Asked> asked) {
        Collections.reverse(asked);
        return asked;
    }

    private static String stands(Seat seat) {
        if (seat.isWithdrawn()) {
            return "had to leave the case; the judgements count no more";
        }
        if (seat.isVacant()) {
            return "waits for somebody to take it";
        }
        if (seat.isLocked()) {
            return "judgements locked";
        }
        if (seat.isAccepted()) {
            return "works on the case";
        }
        return seat.isInvited() ? "was asked and has not answered yet" : "chosen, not asked yet";
    }
}
