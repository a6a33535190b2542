package org.qualityoutcomes.assurance.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person was ever asked about an organisation, and what they said. Nobody who was not asked has said no.
 *
 * @param on the day of the answer, null where there is none
 */
public record Asked(State state, @Nullable LocalDate on) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What is known of a person's own answers. */
    public enum State {
        NEVER_ASKED("Never asked"),
        NONE("None declared"),
        NONE_IN_GENERAL("None declared in general"),
        DECLARED("Declared");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** @param about what one person said about the organisation or about all, latest first */
    static Asked of(List<Declaration> about) {
        return first(about.stream().filter(Declaration::isConflict).findFirst(), State.DECLARED)
                .or(() -> first(
                        about.stream()
                                .filter(each -> each.organisation() != null)
                                .findFirst(),
                        State.NONE))
                .or(() -> first(about.stream().findFirst(), State.NONE_IN_GENERAL))
                .orElse(new Asked(State.NEVER_ASKED, null));
    }

    private static Optional<Asked> first(Optional<Declaration> found, State state) {
        return found.map(declaration -> new Asked(state, day(declaration.declaredAt())));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    public String sentence() {
        return state == State.NEVER_ASKED
                ? state.title()
                : state.title() + " on " + DAY.format(Objects.requireNonNull(on));
    }
}
