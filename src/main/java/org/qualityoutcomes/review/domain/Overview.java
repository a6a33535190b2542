package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ComingDays;
import org.qualityoutcomes.review.ComingDays.Coming;
import org.qualityoutcomes.review.ComingDays.Kind;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Party;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the reviews stand that the reader may see, who has the ball in each, and what is to come. */
@Component
@Transactional(readOnly = true)
public class Overview {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int SHOWN = 12;

    private final FindReviews find;
    private final Steps steps;
    private final People people;
    private final StepReader reader;
    private final ComingDays coming;
    private final Clock clock;

    // six, because a start page says what goes on, who does it and what is to come
    Overview(FindReviews find, Steps steps, People people, StepReader reader, ComingDays coming, Clock clock) {
        this.find = find;
        this.steps = steps;
        this.people = people;
        this.reader = reader;
        this.coming = coming;
        this.clock = clock;
    }

    /**
     * @param reviews those that go on
     * @param more whether there are more than are shown
     * @param waiting what others have to do in them, earliest due first
     * @param dates what is to come, earliest first
     */
    public record View(List<Line> reviews, boolean more, List<Waiting> waiting, List<Due> dates, LocalDate today) {}

    /**
     * @param ball who has to do something, in words
     * @param due the earliest day on which something is due
     */
    public record Line(Review review, String ball, @Nullable LocalDate due, boolean late) {}

    /**
     * @param what the step's name, or only whose case it is where the reader may not know more
     * @param who a person of the reader's own side, else the party
     */
    public record Waiting(UUID review, String what, String who, @Nullable LocalDate due, boolean late) {}

    /** A day on which something ends that concerns the whole review. */
    public record Due(LocalDate day, String what) {}

    public View show() {
        Page<Review> reviews = find.goingOn();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Map<UUID, List<Step>> open = steps
                .openIn(reviews.map(review -> review.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(step -> Objects.requireNonNull(step.review())));
        List<Coming> days = coming.of(reviews.map(Review::id).toList());
        return new View(
                reviews.stream()
                        .map(review ->
                                line(review, open.getOrDefault(review.id().value(), List.of()), days, today))
                        .toList(),
                reviews.hasNext(),
                waiting(reviews.getContent(), open, today),
                dates(reviews.getContent(), days, today),
                today);
    }

    private Line line(Review review, List<Step> open, List<Coming> days, LocalDate today) {
        List<Step> known = open.stream().filter(reader::mayKnow).toList();
        return new Line(
                review,
                ball(review, open, days),
                known.stream()
                        .map(Step::due)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                known.stream().anyMatch(step -> step.isLate(today)));
    }

    private static String ball(Review review, List<Step> open, List<Coming> days) {
        if (open.isEmpty()) {
            return switch (review.phase()) {
                case MODERATION -> "the moderation meeting, which the national team convenes";
                case REPORT -> "nobody: the report is issued" + levelReview(review, days);
                case IMPROVEMENT -> "nobody until the next look at the plan";
                default -> "nobody: the next step is being prepared";
            };
        }
        return open.stream()
                .map(Step::party)
                .distinct()
                .sorted()
                .map(Party::title)
                .collect(Collectors.joining(", "));
    }

    private static String levelReview(Review review, List<Coming> days) {
        return days.stream()
                .filter(each ->
                        each.kind() == Kind.LEVEL_REVIEW && each.review().equals(review.id()))
                .map(each -> ", and until " + DAY.format(each.day())
                        + " the executive sponsor may ask for a review of levels")
                .findFirst()
                .orElse("");
    }

    private List<Waiting> waiting(List<Review> reviews, Map<UUID, List<Step>> open, LocalDate today) {
        List<Step> others = reviews.stream()
                .flatMap(review -> open.getOrDefault(review.id().value(), List.of()).stream())
                .filter(step -> !reader.isMine(step))
                .sorted(Overview::byDue)
                .limit(SHOWN)
                .toList();
        StepPeople who = StepPeople.holding(others, people);
        Map<UUID, Review> byId =
                reviews.stream().collect(Collectors.toMap(review -> review.id().value(), review -> review));
        return others.stream()
                .map(step -> told(step, Objects.requireNonNull(byId.get(step.review())), who, today))
                .distinct()
                .toList();
    }

    private static int byDue(Step one, Step other) {
        LocalDate never = LocalDate.MAX;
        return Objects.requireNonNullElse(one.due(), never).compareTo(Objects.requireNonNullElse(other.due(), never));
    }

    /** That the judges disagree, and who they are, is theirs to say: others learn that it is their turn. */
    private Waiting told(Step step, Review review, StepPeople who, LocalDate today) {
        boolean open = reader.mayName(step);
        boolean dated = reader.mayKnow(step);
        return new Waiting(
                review.id().value(),
                open ? step.name() : review.organisation().name(),
                open ? who.holder(step) : step.party().title(),
                dated ? step.due() : null,
                dated && step.isLate(today));
    }

    private static List<Due> dates(List<Review> reviews, List<Coming> days, LocalDate today) {
        Map<ReviewId, String> references = reviews.stream().collect(Collectors.toMap(Review::id, Review::reference));
        Stream<Due> last = days.stream()
                .map(each -> new Due(
                        each.day(),
                        each.kind().title() + ", " + Objects.requireNonNull(references.get(each.review()))));
        return Stream.concat(reviews.stream().flatMap(Overview::ofPhase), last)
                .filter(due -> !due.day().isBefore(today))
                .distinct()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    private static Stream<Due> ofPhase(Review review) {
        return switch (review.phase()) {
            case SELF_EVALUATION ->
                Stream.of(
                        new Due(review.periodTo(), "Evidence period of cycle " + cycle(review) + " ends"),
                        new Due(review.deadline(), "Self-evaluations of cycle " + cycle(review) + " are due"));
            case PREPARATION ->
                Stream.of(new Due(review.deadline(), "Plan and documents of cycle " + cycle(review) + " are due"));
            default -> Stream.empty();
        };
    }

    private static String cycle(Review review) {
        return review.reference().replaceFirst("-[^-]*$", "");
    }
}
