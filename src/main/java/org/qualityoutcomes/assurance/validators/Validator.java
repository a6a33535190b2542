package org.qualityoutcomes.assurance.validators;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.Refusal;

/** Somebody who validates or wants to: what they say of themself, and how far they have come. */
@Entity
@Table(name = "validator_profile")
class Validator {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(nullable = false)
    private boolean experienced;

    @Column(nullable = false, length = 1_000_000)
    private String experience;

    @Column(nullable = false)
    private int capacity;

    @Column(nullable = false)
    private Instant appliedAt;

    @Column
    private @Nullable Instant admittedAt;

    @Column
    private @Nullable String refusal;

    @Column
    private @Nullable LocalDate trainedUntil;

    @Column
    private @Nullable String calibratedFor;

    @ElementCollection
    @CollectionTable(name = "validator_region", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "region", nullable = false)
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Set<Region> regions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "validator_employment", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Work> employments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "validator_absence", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Away> absences = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Validator() {}

    private Validator(String username, Stage stage, Profile profile, Instant at) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.stage = stage;
        this.experience = profile.experience();
        this.appliedAt = at;
        say(profile);
    }

    /** Somebody asks to become a validator. */
    static Validator applies(String username, Profile profile, Instant at) {
        return new Validator(username, Stage.APPLIED, profile, at);
    }

    /** Somebody holds the role already, by the administrator's list, and is trained and calibrated now. */
    static Validator appointed(String username, Instant at) {
        return new Validator(username, Stage.TRAINING, Profile.empty(), at);
    }

    /** Somebody has validated before there was a register, and goes on. */
    static Validator takenOver(String username, Profile profile, LocalDate trainedUntil, String edition, Instant at) {
        Validator validator = new Validator(username, Stage.ADMITTED, profile, at);
        validator.trainedUntil = trainedUntil;
        validator.calibratedFor = edition;
        validator.admittedAt = at;
        return validator;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    Stage stage() {
        return stage;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    @Nullable
    Instant admittedAt() {
        return admittedAt;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    @Nullable
    LocalDate trainedUntil() {
        return trainedUntil;
    }

    /** Whoever judged the cases of an edition knows those before it. */
    boolean isCalibratedFor(String edition) {
        return calibratedFor != null && calibratedFor.compareTo(edition) >= 0;
    }

    Profile profile() {
        return new Profile(
                experienced,
                experience,
                capacity,
                regions.isEmpty() ? Set.of() : EnumSet.copyOf(regions),
                employments.stream().map(Work::fact).toList(),
                absences.stream().map(Away::fact).toList());
    }

    /** Latest employer first, earliest absence first. */
    final void say(Profile said) {
        experienced = said.experienced();
        experience = said.experience();
        capacity = said.capacity();
        regions.clear();
        regions.addAll(said.regions());
        employments.clear();
        said.history().stream()
                .sorted(Comparator.comparing(ValidatorFacts.Employment::from).reversed())
                .map(Work::of)
                .forEach(employments::add);
        absences.clear();
        said.absences().stream()
                .sorted(Comparator.comparing(ValidatorFacts.Absence::from))
                .map(Away::of)
                .forEach(absences::add);
    }

    /** Asks again after a refusal. */
    void applyAgain(Profile said, Instant at) {
        if (stage != Stage.REFUSED) {
            throw new Refusal("You have applied already. Your own page as a validator says where it stands.");
        }
        say(said);
        stage = Stage.APPLIED;
        refusal = null;
        appliedAt = at;
    }

    void approve() {
        must(Stage.APPLIED);
        stage = Stage.TRAINING;
    }

    void refuse(String reason) {
        must(Stage.APPLIED);
        stage = Stage.REFUSED;
        refusal = reason;
    }

    /** Admitted, and trained and calibrated once more: for a new edition, or before the training ends. */
    void renew() {
        if (stage != Stage.ADMITTED) {
            throw new Refusal("The admission of this person is under way already.");
        }
        stage = Stage.TRAINING;
    }

    void train(LocalDate until) {
        must(Stage.TRAINING);
        trainedUntil = until;
        stage = Stage.CALIBRATION;
    }

    void calibrate(String edition) {
        must(Stage.CALIBRATION);
        calibratedFor = edition;
    }

    void missTheBar() {
        must(Stage.CALIBRATION);
        stage = Stage.TALK;
    }

    void talk() {
        must(Stage.TALK);
        stage = Stage.CALIBRATION;
    }

    void admit(Instant at) {
        must(Stage.CALIBRATION);
        stage = Stage.ADMITTED;
        if (admittedAt == null) {
            admittedAt = at;
        }
    }

    private void must(Stage expected) {
        if (stage != expected) {
            throw new Refusal("This step is not due any more: the admission has gone on.");
        }
    }

    @Embeddable
    record Work(@Nullable String ods, String employer, LocalDate startedOn, @Nullable LocalDate endedOn) {

        static Work of(ValidatorFacts.Employment fact) {
            return new Work(fact.ods(), fact.employer(), fact.from(), fact.until());
        }

        ValidatorFacts.Employment fact() {
            return new ValidatorFacts.Employment(ods, employer, startedOn, endedOn);
        }
    }

    @Embeddable
    record Away(LocalDate firstDay, LocalDate lastDay) {

        static Away of(ValidatorFacts.Absence fact) {
            return new Away(fact.from(), fact.until());
        }

        ValidatorFacts.Absence fact() {
            return new ValidatorFacts.Absence(firstDay, lastDay);
        }
    }
}
