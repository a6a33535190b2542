package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as the national team reads it: validators, applicants, and who holds the role without a profile. */
@Component
@Transactional(readOnly = true)
public class ReadRegister {

    private static final int SIZE = 25;

    private final Validators validators;
    private final Calibrate calibrate;
    private final AdmissionPolicy policy;
    private final People people;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    // six, because a line of the register is put together from three places
    ReadRegister(
            Validators validators,
            Calibrate calibrate,
            AdmissionPolicy policy,
            People people,
            JdbcTemplate jdbc,
            Clock clock) {
        this.validators = validators;
        this.calibrate = calibrate;
        this.policy = policy;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A line of the register.
     *
     * @param id the profile's, or null for who holds the role without one
     * @param stage likewise
     * @param obstacle why no case may be given, or null
     * @param taken cases that this person has now
     * @param trained whether there was a training, valid or not
     */
    public record Line(
            @Nullable UUID id,
            String username,
            String name,
            @Nullable Stage stage,
            @Nullable String obstacle,
            Set<Region> regions,
            int capacity,
            int taken,
            @Nullable LocalDate trainedUntil,
            boolean trained) {

        public int free() {
            return obstacle == null ? Math.max(0, capacity - taken) : 0;
        }

        public String state() {
            if (stage == null) {
                return "Not in the register";
            }
            return obstacle != null && stage == Stage.ADMITTED ? "Not assignable" : stage.title();
        }

        private boolean validatesIn(Region region) {
            return regions.isEmpty() || regions.contains(region);
        }
    }

    /**
     * What is looked for; each part may be left open.
     *
     * @param state {@link Stage#name}
     */
    public record Filter(String state, String region, boolean untrained, boolean free) {

        private boolean takes(Line line, LocalDate today) {
            LocalDate until = line.trainedUntil();
            return (state.isEmpty()
                            || line.stage() != null && line.stage().name().equals(state))
                    && regionTakes(line)
                    && (!untrained || line.trained() && until != null && until.isBefore(today))
                    && (!free || line.free() > 0);
        }

        private boolean regionTakes(Line line) {
            return Arrays.stream(Region.values())
                    .filter(each -> each.name().equals(region))
                    .allMatch(line::validatesIn);
        }
    }

    /** @param number of the page, from 0 */
    public record Page(List<Line> lines, int found, int number, boolean more) {}

    /** One person. */
    public record Single(Line line, Profile profile, @Nullable String refusal, List<Calibrate.Result> calibration) {}

    public Page read(Filter filter, int page) {
        LocalDate today = today();
        List<Line> found =
                lines().stream().filter(line -> filter.takes(line, today)).toList();
        int number = Math.min(Math.max(0, page), Math.max(0, found.size() - 1) / SIZE);
        return new Page(
                found.stream().skip((long) number * SIZE).limit(SIZE).toList(),
                found.size(),
                number,
                found.size() > (number + 1) * SIZE);
    }

    public Single read(UUID id) {
        Validator validator = validators.findById(id).orElseThrow(NotFound::new);
        Line line = line(
                validator,
                people.nameOf(validator.username()),
                taken().getOrDefault(validator.username(), 0),
                policy.bar());
        return new Single(line, validator.profile(), validator.refusal(), calibrate.results(id));
    }

    private List<Line> lines() {
        List<Validator> profiles = validators.findAll();
        List<Person> members = people.inGroup(Groups.VALIDATOR);
        Set<String> known = profiles.stream().map(Validator::username).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> names = new HashMap<>(people.namesOf(known));
        Map<String, Integer> taken = taken();
        AdmissionPolicy.Bar bar = policy.bar();
        List<Line> lines = profiles.stream()
                .map(each -> line(
                        each,
                        names.getOrDefault(each.username(), each.username()),
                        taken.getOrDefault(each.username(), 0),
                        bar))
                .collect(Collectors.toList());
        members.stream()
                .filter(person -> !known.contains(person.username()))
                .map(ReadRegister::unknown)
                .forEach(lines::add);
        lines.sort(Comparator.comparing(Line::name).thenComparing(Line::username));
        return lines;
    }

    private Line line(Validator validator, String name, int taken, AdmissionPolicy.Bar bar) {
        Profile said = validator.profile();
        return new Line(
                validator.id(),
                validator.username(),
                name,
                validator.stage(),
                policy.obstacle(validator, today(), bar),
                said.regions(),
                said.capacity(),
                taken,
                validator.trainedUntil(),
                validator.trainedUntil() != null);
    }

    private static Line unknown(Person person) {
        return new Line(
                null,
                person.username(),
                person.name(),
                null,
                AdmissionPolicy.NOT_IN_REGISTER,
                Set.of(),
                0,
                0,
                null,
                false);
    }

    /** Seats at cases that are not settled, by username; one question for all. */
    private Map<String, Integer> taken() {
        Map<String, Integer> taken = new HashMap<>();
        jdbc.query(
                "select s.validator, count(*) from validator_seat s join validation v on v.id = s.validation_id"
                        + " where v.settled_at is null and v.voided_at is null and s.withdrawn_at is null"
                        + " and s.acceptance in ('CHOSEN', 'INVITED', 'ACCEPTED') group by s.validator",
                row -> {
                    taken.put(row.getString(1), row.getInt(2));
                });
        return taken;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), KeepProfile.LONDON);
    }
}
