package org.qualityoutcomes.journey;

import static java.util.Map.entry;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.ReportStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.engine.BareEngine;
import org.qualityoutcomes.support.Application;
import org.qualityoutcomes.support.Connections;
import org.qualityoutcomes.support.Counted;
import org.qualityoutcomes.support.Figures;
import org.qualityoutcomes.support.Recorder;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;

/**
 * A review from its first task to the issued report, by its people over HTTP; and the same tasks of the same models on
 * the engine alone. What is counted is the work: pages, completions, jobs; not looking for work, signing in, or waiting.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeReviewBench {

    private static final String LEAD = "lead.za1";
    private static final String REGIONAL = "regional.north";
    private static final String NATIONAL = "national";
    private static final List<String> PEOPLE = List.of(
            LEAD,
            "team1.za1",
            "team2.za1",
            "team3.za1",
            "sponsor.za1",
            NATIONAL,
            REGIONAL,
            ValidationStory.PRIMARY,
            ValidationStory.SECOND);
    private static final int MAILS = 100;
    private static final int PAIRS = 5;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Connections connections;
    private House house;
    private String review = "";
    private String validation = "";
    private String report = "";
    private String cycle = "";

    @BeforeAll
    void open() {
        mail.start();
        connections = Connections.to(mail.getSmtp().getPort());
        Application.prepare(new Recorder());
        house = new House(
                TestDatabase.h2(),
                "2023",
                "--spring.mail.port=" + connections.port());
        PEOPLE.forEach(house::as);
    }

    @AfterAll
    void close() {
        house.close();
        connections.close();
        mail.stop();
    }

    /** Everything that people do, for one organisation in a cycle of its own. */
    private void reviewIn(String reference) {
        SelfEvaluationStory evaluation = new SelfEvaluationStory(house.scene(), reference, "ZA1", house.today());
        review = evaluation.begin();
        evaluation.evaluate(review, 2);
        evaluation.conclude();
        ValidationStory validating = new ValidationStory(house.scene(), reference, "ZA1");
        validation = validating.assignAndAccept();
        validating.judgeBoth(validation, 2);
        ReportStory reporting =
                new ReportStory(house.scene(), reference + "-ZA1", ValidationStory.PRIMARY, LEAD, REGIONAL);
        report = reporting.write("A service that its users trust.");
        reporting.check("accept", "");
        reporting.agree();
        reporting.issue();
        awaitNothingDue();
    }

    private void openCycle(String reference) {
        cycle = new CycleStory(house.scene()).open(reference, house.today());
        house.scene().task(LEAD, reference + "-ZA1", "Task_ConfirmParticipation");
        awaitNothingDue();
    }

    @Test
    @Order(1)
    void statementsOfAWholeReview() {
        Recorder.record(true);
        openCycle("2027");
        reviewIn("2027");
        Recorder.record(false);

        openCycle("2028");
        Counted product = new Counted();
        Statements.watch(product::see);
        reviewIn("2028");
        Statements.watch(sent -> {});

        try (BareEngine engine = new BareEngine(Statements::watched)) {
            Counted bare = new Counted();
            int tasks = onTheEngineAlone(engine, "2027-ZA1", bare);
            Figures.plain("P2.tasks", tasks, "tasks");
            Figures.plain("P2.bare.statements", bare.statements(), "stmts");
            Figures.plain("P2.bare.commits", bare.commits(), "commits");
            Figures.plain("P2.product.statements", product.statements(), "stmts");
            Figures.plain("P2.product.statements.engine", product.ofTheEngine(), "stmts");
            Figures.plain("P2.product.commits", product.commits(), "commits");
            Figures.most("P2.engine", (double) product.ofTheEngine() / bare.statements(), "ratio", 1.25);
            Figures.most("P2", (double) product.statements() / bare.statements(), "ratio", 1.25);
            product.write("product");
            bare.write("bare");
        }
    }

    private int onTheEngineAlone(BareEngine engine, String reference, Counted counted) {
        engine.begin(
                "QualityReviewProcess",
                reference,
                Map.of("reviewId", "r", "organisation", "ZA1", "region", "north"));
        int tasks = engine.workUntil("Task_IssueReport", on -> Statements.watch(on ? counted::see : sent -> {}));
        Statements.watch(sent -> {});
        return tasks;
    }

    @Test
    @Order(2)
    void statementsOfPages() {
        Map.ofEntries(
                        entry("start.lead", List.of(LEAD, "/")),
                        entry("start.national", List.of(NATIONAL, "/")),
                        entry("tasks", List.of(LEAD, "/tasks")),
                        entry("reviews", List.of(NATIONAL, "/reviews")),
                        entry("review", List.of(LEAD, "/reviews/" + review)),
                        entry("outcome", List.of("team1.za1", "/reviews/" + review + "/outcomes/O1")),
                        entry("evidence", List.of("team1.za1", "/reviews/" + review + "/outcomes/O1/evidence")),
                        entry("desk", List.of(ValidationStory.PRIMARY, "/validations/" + validation)),
                        entry("validating", List.of(ValidationStory.PRIMARY, "/validations/" + validation + "/outcomes/O1")),
                        entry("report", List.of(LEAD, "/reports/" + report)),
                        entry("cycle", List.of(NATIONAL, "/cycles/" + cycle)),
                        entry("journal", List.of(NATIONAL, "/reviews/" + review + "/journal")))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(page -> {
                    house.as(page.getValue().get(0))
                            .get(page.getValue().get(1))
                            .orFail(page.getKey());
                    Figures.most(
                            "P4." + page.getKey(), Statements.of(page.getValue().get(1)).size(), "stmts", 30);
                });
    }

    @Test
    @Order(3)
    void connectionsOfAHundredMails() {
        awaitEmptyOutbox();
        int before = connections.opened();
        queueMails();
        awaitEmptyOutbox();

        Figures.most("P10", connections.opened() - before, "connections/100mails", 2);
    }

    /** Only with {@code -Dbench=full}: processor time of both, in pairs that stand side by side. */
    @Test
    @Order(4)
    void processorTimeOfAWholeReview() {
        if (!Figures.full()) {
            return;
        }
        try (BareEngine engine = new BareEngine(Statements::watched)) {
            List<Double> ratios = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                String reference = Integer.toString(2031 + pair);
                openCycle(reference);
                long product = processor(() -> reviewIn(reference));
                long bare = processor(() -> IntStream.range(0, 10)
                                .forEach(each -> onTheEngineAlone(engine, reference + each, new Counted())))
                        / 10;
                Figures.plain("P1.pair" + pair + ".product", product / 1e6, "ms");
                Figures.plain("P1.pair" + pair + ".bare", bare / 1e6, "ms");
                ratios.add((double) product / bare);
            }
            double[] sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            Figures.most("P1", sorted[PAIRS / 2], "ratio", 2.0);
            Figures.plain("P1.least", sorted[0], "ratio");
            Figures.plain("P1.most", sorted[PAIRS - 1], "ratio");
        }
    }

    private void awaitNothingDue() {
        house.await("an engine with nothing in hand", () -> count("select count(*) from ACT_RU_JOB where TYPE_ = 'message'") == 0);
    }

    private void awaitEmptyOutbox() {
        house.await("an empty outbox", () -> count("select count(*) from outbox_mail where sent_at is null") == 0);
    }

    private int count(String sql) {
        return house.jdbc().queryForObject(sql, Integer.class);
    }

    /** All at once, as a cycle's opening does. */
    private void queueMails() {
        house.jdbc()
                .update(
                        "insert into outbox_mail (id, occasion, message_id, recipient, subject, body_text, body_html, state,"
                                + " attempts, next_attempt, created_at) select concat(x, substr(id, 6)), concat(x, id),"
                                + " concat(x, message_id), recipient, subject, body_text, body_html, 'WAITING', 0, created_at,"
                                + " created_at from (select * from outbox_mail order by id limit 10) m cross join"
                                + " (select concat('b', 1000 + x) x from system_range(101, 110)) n");
    }

    private static long processor(Runnable work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return system.getProcessCpuTime() - before;
    }
}
