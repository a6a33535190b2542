package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody on a library team applies, and keeps their own profile up to date after that. */
@Component
@Transactional
public class KeepProfile {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Validators validators;
    private final AdmissionPolicy policy;
    private final Organisations organisations;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because who writes, where they have worked and what follows are three things
    KeepProfile(
            Validators validators,
            AdmissionPolicy policy,
            Organisations organisations,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validators = validators;
        this.policy = policy;
        this.organisations = organisations;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The own page.
     *
     * @param obstacle why no case is given to this person, or null
     */
    public record Own(
            Stage stage,
            Profile profile,
            @Nullable LocalDate trainedUntil,
            @Nullable String refusal,
            @Nullable String obstacle) {}

    /** Empty where the person never applied; only those on a library team find the way in. */
    @Transactional(readOnly = true)
    public Optional<Own> application() {
        mustBeOnATeam();
        return validators.findByUsername(user.require()).map(this::own);
    }

    @Transactional(readOnly = true)
    public Own own() {
        return own(mine());
    }

    private Own own(Validator validator) {
        return new Own(
                validator.stage(),
                withoutThePast(validator.profile()),
                validator.trainedUntil(),
                validator.refusal(),
                policy.obstacle(validator, today(), policy.bar()));
    }

    /** Absences that are over are nobody's business any more. */
    private Profile withoutThePast(Profile said) {
        return new Profile(
                said.experienced(),
                said.experience(),
                said.capacity(),
                said.regions(),
                said.history(),
                said.absences().stream()
                        .filter(absence -> !absence.until().isBefore(today()))
                        .toList());
    }

    public void apply(Profile typed) {
        mustBeOnATeam();
        String username = user.require();
        Profile said = named(typed);
        ProfileRules.check(said, today());
        Optional<Validator> earlier = validators.findByUsername(username);
        earlier.ifPresent(again -> again.applyAgain(said, clock.instant()));
        Validator validator =
                validators.save(earlier.orElseGet(() -> Validator.applies(username, said, clock.instant())));
        events.publishEvent(ValidatorDeed.by(
                ValidatorDeed.APPLICANT, validator.id(), "Somebody on a library team applied as a validator."));
        events.publishEvent(new AdmissionBegun(validator.id(), username, true));
    }

    public void keep(Profile typed, @Nullable String seen) {
        Validator validator = mine();
        Profile said = named(typed);
        withoutThePast(validator.profile()).refuseOver(said, seen);
        ProfileRules.check(said, today());
        validator.say(said);
        validators.save(validator);
    }

    /** Organisations of the scheme bear the name that the scheme gives them; latest first, as they are kept. */
    private Profile named(Profile typed) {
        Map<String, Organisation> known =
                organisations.all().stream().collect(Collectors.toMap(Organisation::ods, Function.identity()));
        List<Employment> history = new ArrayList<>();
        for (Employment work : typed.history()) {
            String ods = work.ods();
            Organisation organisation = ods == null ? null : known.get(ods);
            if (ods != null && organisation == null) {
                throw Refusal.of("ods-" + (history.size() + 1), "Choose one of the organisations that are offered.");
            }
            String name = organisation == null ? work.employer().strip() : organisation.name();
            history.add(new Employment(ods, name, work.from(), work.until()));
        }
        return new Profile(
                typed.experienced(),
                typed.experience().strip(),
                typed.capacity(),
                typed.regions(),
                history,
                typed.absences());
    }

    private Validator mine() {
        return validators.findByUsername(user.require()).orElseThrow(NotFound::new);
    }

    private void mustBeOnATeam() {
        if (user.groups().stream().noneMatch(group -> group.startsWith("lead-") || group.startsWith("team-"))) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
