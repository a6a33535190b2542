package org.qualityoutcomes.contribution.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.contribution.ContributionArrived;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds a private link gives one thing. They learn who asks, for which organisation, and what for. */
@Component
@Transactional
public class AnswerRequest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int LONGEST_TITLE = 150;

    private final ContributionRequests requests;
    private final Reviews reviews;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because what is given goes from a request into the library of a review's service
    AnswerRequest(
            ContributionRequests requests,
            Reviews reviews,
            Editions editions,
            EvidenceLibrary library,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.editions = editions;
        this.library = library;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All that a link shows.
     *
     * @param asker who asks
     * @param address where to write to if one changes one's mind; may be empty
     * @param answered whether it has been used, so that only thanks are left
     */
    public record Link(
            String name,
            String asker,
            String address,
            String organisation,
            String request,
            LocalDate until,
            int megabytes,
            boolean answered) {}

    /** Empty if the link never was one, is withdrawn, or has ended: which of them is nobody's business. */
    @Transactional(readOnly = true)
    public Optional<Link> open(String token) {
        Instant now = clock.instant();
        return requests.findByTokenHash(new SecretLink(token).hash())
                .filter(request -> isTaken(request, now) || isThanked(request, now))
                .map(request -> link(request, now));
    }

    /** What nobody would read any more, because the review is over, is not taken. */
    private boolean isTaken(ContributionRequest request, Instant now) {
        return request.isOpen(now) && !reviews.get(request.review()).phase().isOver();
    }

    /** For as long as the link would have been open. */
    private static boolean isThanked(ContributionRequest request, Instant now) {
        return request.state(now) == RequestState.ANSWERED
                && request.expiresAt().isAfter(now);
    }

    private Link link(ContributionRequest request, Instant now) {
        Review review = reviews.get(request.review());
        Optional<Person> asker = people.find(request.askedBy());
        return new Link(
                request.name(),
                asker.map(Person::name).orElse("the library team"),
                asker.map(Person::email).orElse(""),
                review.organisation().name(),
                request.request(),
                LocalDate.ofInstant(request.expiresAt(), LONDON),
                megabytes(review),
                !request.isOpen(now));
    }

    private int megabytes(Review review) {
        return editions.get(review.edition()).limits().fileMegabytes();
    }

    /**
     * Takes a file in without a transaction around it; the caller closes it.
     *
     * @throws NotFound if the link leads nowhere any more, before anything is read
     * @throws Refusal for the field "file"
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceivedFile receive(String token, String name, InputStream content) {
        Link link = open(token).filter(open -> !open.answered()).orElseThrow(NotFound::new);
        return library.receive(name, link.megabytes(), content);
    }

    /**
     * Gives one thing and uses the link up.
     *
     * @param file null where words are given
     * @throws NotFound if the link leads nowhere any more
     * @throws Refusal by field
     */
    public void answer(String token, Given given, @Nullable ReceivedFile file) {
        Instant now = clock.instant();
        ContributionRequest request = requests.hold(new SecretLink(token).hash())
                .filter(each -> isTaken(each, now))
                .orElseThrow(NotFound::new);
        given.check(file != null);
        Review review = reviews.get(request.review());
        EvidenceItem item = file == null
                ? keepWords(request, review, given)
                : library.add(
                        review.organisation().service(),
                        description(request, review, given, "“" + file.name() + "” from "),
                        file,
                        request.askedBy());
        requests.save(request.answer(item.id(), given, now));
        events.publishEvent(ContributionDeed.fromOutside(
                request.review(),
                "Evidence for " + request.outcome() + " came from outside the library, to be used "
                        + Objects.requireNonNull(given.consent()).title() + "."));
        events.publishEvent(new ContributionArrived(
                request.id(), request.review(), review.reference(), request.askedBy(), request.outcome()));
    }

    /** Words are kept as a file too, so that they have a hash and are found wherever files are. */
    private EvidenceItem keepWords(ContributionRequest request, Review review, Given given) {
        byte[] content = "In the words of %s, to %s on %s:%n%n%s%n"
                .formatted(
                        given.by(),
                        review.organisation().name(),
                        today(),
                        given.text().strip())
                .getBytes(StandardCharsets.UTF_8);
        try (ReceivedFile file =
                library.receive("in-their-words.txt", megabytes(review), new ByteArrayInputStream(content))) {
            return library.add(
                    review.organisation().service(),
                    description(request, review, given, "words of "),
                    file,
                    request.askedBy());
        }
    }

    /** It speaks of the evidence period until somebody of the team says something else. */
    private Description description(ContributionRequest request, Review review, Given given, String what) {
        String title = "From outside: " + what + given.by();
        return new Description(
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                "Given by %s on %s by a private link, with consent to be used %s. Asked for: %s"
                        .formatted(
                                given.by(),
                                today(),
                                Objects.requireNonNull(given.consent()).title(),
                                request.request()),
                review.periodFrom(),
                review.periodTo(),
                consented(given));
    }

    private static Passport consented(Given given) {
        boolean recognised = given.consent() == ContributorConsent.WITH_NAME;
        return new Passport(null, null, null, null, Consent.GIVEN, recognised, null);
    }

    private String today() {
        return DAY.format(LocalDate.ofInstant(clock.instant(), LONDON));
    }
}
