package org.qualityoutcomes.platform.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programme of twelve organisations over fifteen months, told by the people in it through the pages and Tasklist's
 * interface, while the clock moves from then to today. At the end each phase of a review is to be seen.
 */
final class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final DemoClock clock;
    private final Scene scene;
    private final SampleFiles files;
    private final LocalDate end;
    private long begun;

    /** @param end the day that it is when all is told */
    Demonstration(DemoClock clock, Scene scene, SampleFiles files, LocalDate end) {
        this.clock = clock;
        this.scene = scene;
        this.files = files;
        this.end = end;
    }

    void tell() {
        begun = System.nanoTime();
        clock.begin(end.minusMonths(15));
        firstCycle();
        clock.moveTo(end.minusMonths(3));
        secondCycle();
        improvementReviews();
        goodPractice();
        changes();
        clock.arrive();
        say("today");
    }

    /** Two organisations go through all of it: one to the end, one with actions that are overdue. */
    private void firstCycle() {
        DemoCycle cycle = new DemoCycle(scene, files, clock.today());
        cycle.open();
        organisations("ZA3", "ZA4", "ZA5", "ZA6", "ZA7", "ZA8", "ZA9", "ZB1", "ZB2", "ZB3")
                .forEach(each -> cycle.of(each, 1).declines("We prepare for the next cycle."));
        DemoCase closed = cycle.of(organisation("ZA1"), 1);
        DemoCase overdue = cycle.of(organisation("ZA2"), 2);
        List<DemoCase> both = List.of(closed, overdue);
        both.forEach(DemoCase::begins);
        say("the first cycle is open, and two organisations take part");
        clock.moveTo(end.minusMonths(12));
        both.forEach(DemoCase::evaluates);
        both.forEach(DemoCase::submits);
        both.forEach(DemoCase::isAssigned);
        both.forEach(DemoCase::isAgreedOn);
        say("two self-evaluations are submitted and validated");
        clock.moveTo(end.minusMonths(11).plusDays(1));
        cycle.nationalTeam("Task_CloseSubmissions");
        both.forEach(DemoCase::isReported);
        both.forEach(DemoCase::isIssued);
        say("two reports are issued");
        clock.moveTo(end.minusMonths(9).minusDays(20));
        int actions = closed.plans(end.minusMonths(4));
        overdue.plans(end.minusMonths(1));
        clock.moveTo(end.minusMonths(8).minusDays(15));
        cycle.nationalTeam("Task_ReleaseResults", "Task_PublishNationalSummary");
        say("improvement is planned, and the results of the first cycle are released");
        clock.moveTo(end.minusMonths(6));
        closed.reviewsProgress("Half of the people have been asked.");
        overdue.reviewsProgress("We have begun with the easiest one.");
        overdue.carriesOut(clock.today(), 2);
        closed.carriesOut(clock.today(), IntStream.rangeClosed(1, actions).toArray());
        say("one review is closed, the other has actions left");
    }

    /** Eleven organisations, each at another point; the first goes through its second review. */
    private void secondCycle() {
        DemoCycle cycle = new DemoCycle(scene, files, clock.today());
        cycle.open();
        cycle.of(organisation("ZA1"), 1).begins();
        cycle.of(organisation("ZA2"), 1).declines("We were reviewed in the last cycle.");
        DemoCase plansDevelopment = cycle.of(organisation("ZA3"), 1);
        DemoCase issued = cycle.of(organisation("ZA4"), 2);
        DemoCase drafted = cycle.of(organisation("ZA5"), 3);
        DemoCase waitsForThePanel = cycle.of(organisation("ZA6"), 1);
        DemoCase reconciles = cycle.of(organisation("ZA7"), 2);
        DemoCase isValidated = cycle.of(organisation("ZA8"), 3);
        DemoCase waitsForItsSponsor = cycle.of(organisation("ZA9"), 1);
        DemoCase sentBack = cycle.of(organisation("ZB1"), 1);
        DemoCase gathers = cycle.of(organisation("ZB2"), 1);
        cycle.of(organisation("ZB3"), 1).confirmsOnly();
        List<DemoCase> early = List.of(plansDevelopment, issued, drafted, waitsForThePanel, reconciles, isValidated);
        List<DemoCase> late = List.of(waitsForItsSponsor, sentBack, gathers);
        Stream.of(early, late).flatMap(List::stream).forEach(DemoCase::begins);
        say("the second cycle is open, and eleven organisations take part");

        clock.moveTo(end.minusMonths(2).minusDays(10));
        early.forEach(each -> {
            each.evaluates();
            each.submits();
            say(each.name() + " has submitted its self-evaluation");
        });
        clock.moveTo(end.minusMonths(2).plusDays(5));
        early.forEach(DemoCase::isAssigned);
        Stream.of(plansDevelopment, issued, drafted).forEach(DemoCase::isAgreedOn);
        say("three submissions are validated");
        clock.moveTo(end.minusWeeks(6));
        plansDevelopment.isReported();
        plansDevelopment.isIssued();
        clock.moveTo(end.minusWeeks(2));
        plansDevelopment.plansDevelopment(end.plusMonths(5));
        clock.moveTo(end.minusDays(9));
        issued.isReported();
        drafted.isReported();
        waitsForThePanel.goesToThePanel();
        reconciles.isDisputed();
        isValidated.isHalfJudged();
        say("reports are written, and validators are at work");
        clock.moveTo(end.minusDays(3));
        issued.isIssued();
        waitsForItsSponsor.evaluates();
        sentBack.evaluates();
        sentBack.isSentBack();
        gathers.gathers();
        gathers.standsBeside(isValidated, "O3");
    }

    /** Of all organisations, each with its plan so far as it has one; that of one is about to be discussed. */
    private void improvementReviews() {
        String reference = clock.today().getYear() + "S";
        new CycleStory(scene).openImprovementReviews(reference, clock.today());
        BiennialStory discussed = new BiennialStory(scene, reference + "-ZA2", "za2");
        discussed.sendsPlan("Users have been asked, and two of the recommendations are in hand.");
        String regional = "regional." + organisation("ZA2").region().key();
        discussed.isToBeDiscussed(regional, end.plusDays(14));
        say("the service improvement reviews are open, and one is about to be discussed");
    }

    /** Two cards that everybody can read, one of them without the name of its service, and one that waits for consent. */
    private void goodPractice() {
        PracticeStory named = new PracticeStory(scene, "ZA1", "za1");
        String first = named.nominate(
                "O2",
                "A librarian on the ward round",
                "Questions at the bedside waited for days, and most were never asked.",
                "A librarian joins the round twice a week, takes questions and answers them before the next one.",
                "Nine of ten questions are answered within two days; four wards have asked to be next.");
        named.publish(named.reference(first), true);
        new PracticeStory(scene, "ZA2", "za2")
                .use(
                        first,
                        "O2",
                        "Join the round of the stroke team once a week",
                        clock.today().plusMonths(3));
        PracticeStory unnamed = new PracticeStory(scene, "ZA4", "za4");
        String second = unnamed.nominate(
                "O3",
                "Asking those who never come",
                "Surveys reached only people who used the library anyway.",
                "Team meetings of departments that never came were visited with three questions and a cake.",
                "A third of those asked have become users within a year.");
        unnamed.publish(unnamed.reference(second), false);
        new PracticeStory(scene, "ZA5", "za5")
                .nominate("O1", "A champion on the board", "", "A member of the board speaks for the library.", "");
        say("good practice is shared");
    }

    /** A merger waits for its day and can still be called off, and guidance was put right. */
    private void changes() {
        NationalStory national = new NationalStory(scene);
        national.merge("ZB3", "ZB2", end.plusMonths(2), "Both trusts become one, under the name of the larger.");
        national.correct(
                "2023",
                "O1.scope",
                "How the organisation, at every level and not at its board alone, plans, pays for and speaks up for a"
                        + " knowledge and library service that serves its own and national priorities.",
                "Some read it as if the board alone were meant.");
        say("a merger is decided, and guidance is put right");
    }

    private static DemoOrganisation organisation(String ods) {
        return organisations(ods).findFirst().orElseThrow();
    }

    private static Stream<DemoOrganisation> organisations(String... ods) {
        return Stream.of(DemoOrganisation.FIRST, DemoOrganisation.MORE)
                .flatMap(List::stream)
                .filter(each -> List.of(ods).contains(each.ods()));
    }

    private void say(String what) {
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        LOG.info("Demonstration, {} s: {} ({})", seconds, what, clock.today());
    }
}
