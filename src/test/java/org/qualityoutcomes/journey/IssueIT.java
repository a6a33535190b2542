package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.framework.NextEdition;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.ReportStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;

/**
 * Two reports of a cycle are released together: called off, ordered again, one issued by itself meanwhile, one whose
 * documents cannot be made at first; then both are taken away as one file and shown to be genuine. At last a new edition
 * of the framework is tried on what was submitted, and published.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class IssueIT {

    private static final String NATIONAL = "national";
    private static final Pattern JOURNAL = Pattern.compile("/journals/[0-9a-f-]{36}");

    private House house;
    private PagesForEverybody pages;
    private ReportStory first;
    private String desk = "";
    private String cycle = "";
    private String release = "";

    @BeforeAll
    void open() {
        // no review is drawn for a panel, whatever the lots say
        house = new House(TestDatabase.mySql(), "2023", "--qualityoutcomes.moderation.sample.percent=0");
        pages = new PagesForEverybody(house);
        String id = new CycleStory(house.scene()).open("2027", house.today());
        cycle = "/cycles/" + id;
        desk = cycle + "/reports";
        first = written("ZA1", "lead.za1", "regional.north");
        written("ZB1", "lead.zb1", "regional.south");
    }

    private ReportStory written(String ods, String lead, String regional) {
        SelfEvaluationStory evaluation = new SelfEvaluationStory(house.scene(), "2027", ods, house.today());
        evaluation.evaluate(evaluation.begin(), 2);
        evaluation.conclude();
        ValidationStory validating = new ValidationStory(house.scene(), "2027", ods);
        validating.judgeBoth(validating.assignAndAccept(), 2);
        ReportStory report = new ReportStory(house.scene(), "2027-" + ods, ValidationStory.PRIMARY, lead, regional);
        report.write("A service that its users trust.");
        report.check("accept", "");
        report.agree();
        return report;
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void aReleaseIsOrderedForATimeThatComes() {
        assertThat(house.as("lead.za1").get(desk).status()).isEqualTo(404);
        assertThat(house.as(NATIONAL).get(desk).body())
                .contains("2027-ZA1", "2027-ZB1", "Reports that are ready (2)", "Nothing is issued yet.");
        assertThat(house.as("regional.north").get(desk).body()).doesNotContain("Order the release", "2027-ZB1");

        Answer past = order(house.today().minusDays(1).toString(), "9:30", report("ZA1"));
        assertThat(past.status()).isEqualTo(400);
        assertThat(past.body())
                .contains("This time is over.", "id=\"day-error\"", "value=\"9:30\"", "checked=\"checked\"");
        assertThat(order("31/2/2027", "noon").body())
                .contains("id=\"day-error\"", "id=\"time-error\"", "id=\"reports-error\"", "value=\"noon\"");
        assertThat(order(tomorrow(), "9:30", report("ZA1"), "5a9d3c5e-0000-4000-8000-000000000000")
                        .body())
                .contains("cannot be released any more");
        assertThat(send("regional.north", cycle + "/releases", List.of(entry("reports", report("ZA1"))))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void itMayBeCalledOffBefore() {
        String called = ordered(order(tomorrow(), "9.30", report("ZA1"), report("ZB1")));
        assertThat(house.as(NATIONAL).get(called).body())
                .contains("Release 2027-R1", "waits for its time", "09:30", "0 of 2 through");
        assertThat(house.as(NATIONAL).get(desk).body()).contains("2 reports are in a release already.");
        assertThat(house.as("lead.za1").get(called).status()).isEqualTo(404);
        send(NATIONAL, called + "/cancellation", List.of()).orFail("calling off");
        assertThat(send(NATIONAL, called + "/cancellation", List.of()).body())
                .contains("cannot be called off any more: it is called off");
        assertThat(house.as(NATIONAL).get(called).body())
                .contains("not released")
                .doesNotContain("0 of 2 through");
    }

    @Test
    @Order(3)
    void whatIsNotReadyAnyMoreIsPassedOverAndWhatFailsIsNamedAndStopsNobody() {
        release = ordered(order(tomorrow(), "9:30", report("ZA1"), report("ZB1")));
        first.issue();
        house.await("the first is issued", () -> files() == 3);
        spoil("x");
        house.moveTo(house.today().plusDays(1));

        house.await("one fails", () -> page().contains("What failed"));
        assertThat(page())
                .contains("1 of 2 through: 0 issued, 1 passed over", "1 failed", "Not ready any more: issued")
                .contains("2027-ZB1: ");
        assertThat(files()).isEqualTo(3);
        assertThat(house.as(NATIONAL).get(desk).body()).contains("1 report is in a release already.");
        assertThat(house.mail("lead.zb1", "your report is issued")).isEmpty();
        assertThat(Statements.of(release)).as("statements").hasSizeLessThanOrEqualTo(30);
        pages.pass(Map.of(desk, NATIONAL, release, NATIONAL));
    }

    @Test
    @Order(4)
    void whatFailedIsIssuedOnceWhenItIsTriedAgain() {
        house.jdbc()
                .update("update submission set content = substr(content, 2) where review_id ="
                        + " (select review_id from report where organisation = 'ZB1')");
        send(NATIONAL, release + "/retry", List.of(entry("failed", report("ZB1"))))
                .orFail("trying again");
        house.await("both are through", () -> page().contains("2 of 2 through: 1 issued, 1 passed over"));
        send(NATIONAL, release + "/retry", List.of(entry("failed", report("ZB1"))))
                .orFail("once more");

        assertThat(house.awaitMail("lead.zb1", "your report is issued")).hasSize(1);
        assertThat(house.mail("lead.za1", "your report is issued")).hasSize(1);
        assertThat(files()).isEqualTo(6);
        assertThat(journal())
                .contains(
                        "Release 2027-R1 called off.",
                        "Report released for issue with release 2027-R2.",
                        "What failed in release 2027-R2 tried again: 1.")
                .anyMatch(line -> line.matches("Release 2027-R2 ordered for .* 09:30: 2 reports\\."));
    }

    /** Its documents cannot be made, because what was submitted cannot be read. */
    private void spoil(String before) {
        house.jdbc()
                .update(
                        "update submission set content = concat(?, content) where review_id ="
                                + " (select review_id from report where organisation = 'ZB1')",
                        before);
    }

    @Test
    @Order(5)
    void allReportsOfACycleAreTakenAsOneFile() throws IOException {
        assertThat(house.as(NATIONAL).get(desk).body()).contains("(2 files, about 1 MB)", "(6 files, about 1 MB)");
        assertThat(house.as("lead.za1").get(cycle + "/reports.zip").status()).isEqualTo(404);

        Map<String, byte[]> whole = unpacked(NATIONAL, "?everything=yes");
        assertThat(whole).hasSize(7);
        String manifest = new String(Objects.requireNonNull(whole.remove("manifest.csv")), StandardCharsets.UTF_8);
        whole.forEach((name, content) -> assertThat(manifest).contains(name, DigestUtils.sha256Hex(content)));
        assertThat(unpacked(NATIONAL, "")).hasSize(3);
        assertThat(unpacked("regional.north", "").keySet())
                .hasSize(2)
                .noneMatch(name -> name.contains("ZB1"))
                .anyMatch(name -> name.contains("2027-ZA1-report-v1-issued.pdf"));
        assertThat(Statements.of(desk)).as("statements").hasSizeLessThanOrEqualTo(30);
    }

    @Test
    @Order(6)
    void whoeverHoldsADocumentLearnsWhetherItIsGenuineAndCurrent() {
        String address = "/reports/" + report("ZA1") + "/versions/1/";
        byte[] pdf = house.as("lead.za1").download(address + "pdf");
        assertThat(check(pdf)).contains("Genuine and current", "2027-ZA1", "no newer one is there");
        assertThat(check(house.as("lead.za1").download(address + "xlsx"))).contains("Genuine and current");
        String submitted = "/reviews/" + value("review_id", "organisation", "ZA1") + "/submissions/1/self-evaluation";
        assertThat(check(house.as("lead.za1").download(submitted)))
                .contains("Genuine and current", "Self-evaluation as submitted, ");
        pdf[pdf.length / 2]++;
        assertThat(check(pdf)).contains("Not known").doesNotContain("2027-ZA1");
        pdf[pdf.length / 2]--;

        house.jdbc()
                .update("insert into issued_file (report_id, version_no, form, file_name, issued_at, bytes, sha256,"
                        + " content) select report_id, 2, form, file_name, issued_at, bytes, sha2(file_name, 256),"
                        + " content from issued_file where file_name like '%ZA1%'");
        assertThat(check(pdf)).contains("Genuine, but not current", "version 2 replaced it on");
        pages.passAnswer("/genuine", "genuine-replaced", page -> send(page, pdf));
        pages.passAnswer("/genuine", "genuine-unknown", page -> send(page, new byte[] {1}));
        assertThat(house.as("lead.za1")
                        .get("/reports/" + report("ZA1") + "/versions/2/pdf")
                        .status())
                .as("what is kept and is not what was issued is not given out")
                .isEqualTo(500);

        Visitor stranger = Visitor.stranger(house.address());
        assertThat(stranger.get("/login").body()).contains("/genuine");
        Answer nothing = stranger.upload("/genuine", "/genuine", List.of(), "file", "", new byte[0]);
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.body()).contains("id=\"file-error\"", "Choose the document");
        assertThat(stranger.upload("/genuine", "/genuine", List.of(), "file", "x.pdf", new byte[26 * 1024 * 1024])
                        .body())
                .contains("larger than 25 MB");
        pages.pass(Map.of("/genuine", NATIONAL));
    }

    @Test
    @Order(7)
    void aNewEditionIsLoadedComparedTriedAndPublished() {
        Map<String, String> files = NextEdition.files();
        Map<String, String> broken = new TreeMap<>(files);
        broken.computeIfPresent("o3.yaml", (name, text) -> text.replaceFirst("O3.L1.a", "O1.L1.a"));
        Answer refused = load(NATIONAL, broken);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"file-error\"", "2027/o3.yaml, line ", "O1.L1.a stands where codes begin with O3.L1.");
        assertThat(load("lead.za1", files).status()).isEqualTo(404);
        assertThat(house.as("lead.za1").get("/framework").body()).doesNotContain("Load an edition", "2027");

        Map<String, String> unmapped = new TreeMap<>(files);
        unmapped.remove("from-2023.yaml");
        String trial =
                load(NATIONAL, unmapped).orFail("loading").location().replaceFirst(".*(/editions/[0-9a-f-]+).*", "$1");
        assertThat(house.as(NATIONAL).get(trial).body())
                .contains("It cannot be published yet. There is no map from edition 2023.")
                .doesNotContain("Publish edition 2027");
        assertThat(load(NATIONAL, files).location()).as("the same one, again").contains(trial);
        String look = house.as(NATIONAL).get(trial).body();
        assertThat(look)
                .contains("in their latest 2 submissions with edition 2023", "Publish edition 2027", NextEdition.NEW)
                .contains("It has no counterpart in edition 2023.", "(was O1.L1.b)", "<del>", "<ins>");
        assertThat(Statements.of(trial)).hasSizeLessThanOrEqualTo(30);
        for (String other : List.of("lead.za1", "regional.north", "validator1", "commissioner.za1")) {
            assertThat(house.as(other).get(trial).status()).as(other).isEqualTo(404);
            assertThat(house.as(other)
                            .send("/", trial + "/publication", List.of())
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(house.as(NATIONAL).get("/framework/2027").status())
                .as("not published")
                .isEqualTo(404);
        assertThat(house.as(NATIONAL).get("/cycles").body()).doesNotContain("Third edition");
        pages.pass(Map.of(trial, NATIONAL));

        assertThat(house.as(NATIONAL)
                        .send(trial, trial + "/publication", List.of(entry("seen", "another")))
                        .body())
                .contains("id=\"read-error\"");
        Answer stale = house.as(NATIONAL)
                .send(trial, trial + "/publication", List.of(entry("seen", "another"), entry("read", "true")));
        assertThat(stale.status()).isEqualTo(400);
        assertThat(stale.body()).contains("loaded anew since you opened this page");
        String seen = look.replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
        house.as(NATIONAL)
                .send(trial, trial + "/publication", List.of(entry("seen", seen), entry("read", "true")))
                .orFail("publishing");
        assertThat(house.as(NATIONAL).get("/cycles").body()).contains("Third edition (2027)");
        assertThat(house.as(NATIONAL).download("/framework/2027/edition.zip")).startsWith('P', 'K');
        assertThat(house.jdbc().queryForList("select distinct edition from review", String.class))
                .as("reviews keep theirs")
                .containsExactly("2023");
        Answer again = load(NATIONAL, files);
        assertThat(again.body()).contains("Edition 2027 is published, and a published edition never changes.");
        assertThat(house.as(NATIONAL).send(trial, trial + "/end", List.of()).status())
                .isEqualTo(400);
        assertThat(journal()).contains("Edition 2027 was loaded to be tried.", "Edition 2027 was published.");
    }

    @Test
    @Order(8)
    void whoeverWantsToReadsTheFrameworkAndWhatWasCorrectedInIt() {
        Visitor stranger = Visitor.stranger(house.address());
        assertThat(stranger.get("/framework").body())
                .contains("Third edition (2027)")
                .doesNotContain("Load an edition");
        assertThat(stranger.get("/framework/2027").body())
                .contains(NextEdition.REWORDED)
                .doesNotContain("Correct guidance");
        assertThat(stranger.get("/framework/2023/changes").body())
                .contains("Nothing was corrected", "From edition 2019");
        assertThat(stranger.get("/framework/1999").status()).isEqualTo(404);

        String place = "/framework/2023/guidance/O2.scope";
        assertThat(house.as("lead.za1").get(place).status()).isEqualTo(404);
        assertThat(house.as(NATIONAL).get("/framework/2023/guidance/O2.L1.a").status())
                .as("what is judged stays as it is")
                .isEqualTo(404);
        Answer refused = house.as(NATIONAL)
                .send(place, place, List.of(entry("seen", "0"), entry("text", ""), entry("reason", "Kept as typed")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"text-error\"", "Kept as typed")
                .doesNotContain("id=\"reason-error\"");
        String scope = "How decisions are made with evidence, in the whole organisation.";
        List<Entry<String, String>> correction =
                List.of(entry("seen", "0"), entry("text", scope), entry("reason", "It said too little."));
        house.as(NATIONAL).send(place, place, correction).orFail("correcting");
        Answer late = house.as(NATIONAL)
                .send(place, place, List.of(entry("seen", "0"), entry("text", "Mine"), entry("reason", "Why not")));
        assertThat(late.body()).contains("Somebody corrected this edition since", "Mine", "Why not");
        assertThat(house.awaitMail("lead.za1", "Guidance of edition 2023 was corrected"))
                .hasSize(1);
        assertThat(house.awaitMail("validator1", "A new edition of the framework: Third edition (2027)"))
                .hasSize(1);
        Matcher journal =
                JOURNAL.matcher(house.as(NATIONAL).get("/framework/2023").body());
        assertThat(journal.find()).isTrue();
        assertThat(house.as(NATIONAL).get(journal.group()).body())
                .contains("Guidance of edition 2023 was corrected", "Before: ", scope, "Reason: It said too little.");

        assertThat(stranger.get("/framework/2023").body()).contains(scope);
        assertThat(stranger.get("/framework/2023/changes").body())
                .contains("It said too little.", "O2: what it is about");
        assertThat(stranger.get("/framework/2027").body()).doesNotContain(scope);
        assertThat(journal()).contains("Guidance of edition 2023 was corrected: O2: what it is about.");
        pages.pass(new TreeMap<>(Map.of(
                "/framework",
                NATIONAL,
                "/framework/2023",
                NATIONAL,
                "/framework/2023/changes",
                "lead.za1",
                place,
                NATIONAL)));
    }

    private Answer load(String who, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("2027/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return house.as(who).upload("/", "/editions", List.of(), "file", "2027.zip", bytes.toByteArray());
    }

    private static void send(Page page, byte[] content) {
        page.getByLabel("Document").setInputFiles(new FilePayload("report.pdf", "application/pdf", content));
        page.getByText("Check it").click();
        page.waitForSelector("#verdict");
    }

    private String check(byte[] content) {
        return Visitor.stranger(house.address())
                .upload("/genuine", "/genuine", List.of(), "file", "report.pdf", content)
                .orFail("checking")
                .body();
    }

    private Map<String, byte[]> unpacked(String who, String query) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(house.as(who).download(cycle + "/reports.zip" + query)))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Answer order(String day, String time, String... reports) {
        List<Entry<String, String>> fields =
                new ArrayList<>(List.of(entry("when", "then"), entry("day", day), entry("time", time)));
        for (String report : reports) {
            fields.add(entry("reports", report));
        }
        return send(NATIONAL, cycle + "/releases", fields);
    }

    private Answer send(String who, String action, List<Entry<String, String>> fields) {
        return house.as(who).send("/tasks", action, fields);
    }

    private static String ordered(Answer answer) {
        String location = answer.orFail("ordering").location();
        return location.substring(location.indexOf("/cycles/"));
    }

    private String page() {
        return house.as(NATIONAL).get(release).body();
    }

    private String tomorrow() {
        return house.today().plusDays(1).toString();
    }

    private String report(String ods) {
        return value("id", "organisation", ods);
    }

    private String value(String column, String key, String value) {
        return house.jdbc()
                .queryForObject("select " + column + " from report where " + key + " = ?", String.class, value);
    }

    private int files() {
        return house.jdbc().queryForObject("select count(*) from issued_file", Integer.class);
    }

    private List<String> journal() {
        return house.jdbc().queryForList("select what from journal_entry", String.class);
    }
}
