package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Chromium;
import org.qualityoutcomes.support.Statements;
import org.springframework.web.util.HtmlUtils;

/** A validator's day: the desk, an outcome with its evidence, storing it, and what is to be seen only then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class DeskIT {

    private static final String PRIMARY = ValidationStory.PRIMARY;
    private static final String SECOND = ValidationStory.SECOND;

    private House house;
    private PagesForEverybody pages;
    private String desk = "";
    private String o1 = "";

    @BeforeAll
    void aSubmissionIsAccepted() {
        house = new House();
        pages = new PagesForEverybody(house);
        new CycleStory(house.scene()).open("2027", house.today());
        SelfEvaluationStory team = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        String review = team.begin();
        team.describe(review);
        for (String outcome : house.scene().outcomes()) {
            if (outcome.equals("O1")) {
                gatherSurvey(team, review);
            } else {
                team.gather(review, outcome);
            }
            team.judge(review, outcome, 2);
            team.accept(outcome);
        }
        team.setPriorities(review);
        team.conclude();
        desk = "/validations/" + new ValidationStory(house.scene(), "2027", "ZA1").assignAndAccept();
        o1 = desk + "/outcomes/O1";
    }

    /** A survey of two pages, the second of which shows the first indicator. */
    private void gatherSurvey(SelfEvaluationStory team, String review) {
        String page = "/reviews/" + review + "/outcomes/O1/evidence";
        List<Entry<String, String>> said = new ArrayList<>();
        house.edition().outcome("O1").indicators().forEach(each -> said.add(entry("indicator", each.code())));
        said.add(entry("passage-O1.L1.a", "Page 2, the table"));
        said.add(entry("title", "User survey"));
        said.add(entry("description", "What a hundred users said."));
        said.add(entry("coversFrom", house.today().minusYears(1).toString()));
        said.add(entry("coversTo", house.today().toString()));
        String owner = team.owner("O1");
        JsonNode task = team.outcomeTask(owner, "Task_GatherEvidence", "O1");
        house.as(owner).upload(page, page, said, "file", "survey.pdf", survey()).orFail("uploading");
        house.scene().complete(owner, task, Map.of("confirmed", true));
    }

    private static byte[] survey() {
        List<Block> blocks = new ArrayList<>();
        for (int number = 1; number <= 36; number++) {
            blocks.add(new Block.Paragraph("Answer " + number + ": it was in time, and it changed what I did."));
        }
        blocks.add(new Block.Table(
                "Answers in percent",
                List.of(new Block.Column("Question", 70), new Block.Column("Yes", 30)),
                List.of(List.of("Would you come again?", "93"))));
        return MadeForTests.documents()
                .asPdf(new Document(
                        "What our users say", "Survey", new Imprint("2027-ZA1", "version 1", "final", false), blocks));
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void anOutcomeIsJudgedBlind() {
        assertThat(house.as(PRIMARY).get(desk).body()).contains("You judge blind", "Not begun");
        assertThat(house.as(PRIMARY).get(o1).body())
                .contains("What your verdicts suggest", "No verdicts yet")
                .doesNotContain("The service gave itself", "Agreement");
        assertThat(house.as(PRIMARY)
                        .send(o1, o1 + "/store", judged("2", "HIGH"))
                        .body())
                .contains("id=\"rationale-error\"", "O1 has no rationale yet.")
                .doesNotContain("No verdicts yet");
        assertThat(house.as(PRIMARY).get(o1 + "/store").location()).endsWith(o1);
        assertThat(house.as(PRIMARY).get(o1).body()).doesNotContain("The service gave itself");
        assertThat(house.as(PRIMARY).get("/my-validations").body())
                .contains("0 of 6", "Judge outcome O1", "Yours to judge");
        assertThat(Statements.of("/my-validations")).hasSizeLessThanOrEqualTo(30);
        pages.pass(Map.of(desk, PRIMARY, o1, PRIMARY, "/my-validations", PRIMARY, "/", PRIMARY));
    }

    @Test
    @Order(2)
    void whatIsStoredStandsBesideTheSelfEvaluation() {
        int before = version();
        List<Entry<String, String>> typed = judged("2", "HIGH");
        typed.add(entry("rationale", "The evidence for this is good."));
        assertThat(house.as(PRIMARY).send(o1, o1 + "/store", typed).status()).isEqualTo(302);
        // a lock at the same moment would meet it here
        assertThat(version()).isGreaterThan(before);
        assertThat(house.as(PRIMARY).get(o1).body())
                .contains("The service gave itself level 2 high", "Agree", "Next: outcome O2");
        pages.pass(Map.of(desk + "?stored", PRIMARY, o1 + "?stored", PRIMARY));
        house.as(PRIMARY).get(o1).orFail("the outcome");
        assertThat(Statements.of(o1)).hasSizeLessThanOrEqualTo(30);
        house.as(PRIMARY).get(desk).orFail("the desk");
        assertThat(Statements.of(desk)).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    @Order(3)
    void theCitedPageStandsBesideTheIndicatorAsPictureAndText() throws IOException {
        String body = house.as(PRIMARY).get(o1).body();
        assertThat(body).contains("Page 2 of User survey", "Would you come again?", "as a picture");
        Matcher picture = Pattern.compile("src=\"(/evidence/[^\"]+)\"").matcher(body);
        assertThat(picture.find()).isTrue();
        String address = picture.group(1).replace("&amp;", "&");
        byte[] png = house.as(PRIMARY).download(address);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "cited-page.png"), png);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isGreaterThan(1000);
        assertThat(house.as(PRIMARY)
                        .get(address.replace("/pages/2", "/pages/99"))
                        .status())
                .isEqualTo(404);
        assertThat(house.as("validator4").get(address).status()).isEqualTo(404);
        assertThat(house.as(PRIMARY).headers(address).firstValue("Content-Type"))
                .contains("image/png");
    }

    @Test
    @Order(4)
    void theFirstJudgementStaysBesideACorrection() {
        String seen = value(house.as(PRIMARY).get(o1).body(), "seen");
        List<Entry<String, String>> typed = judged("1", "HIGH");
        typed.add(entry("rationale", "The evidence for this is good."));
        typed.add(entry("overrideReason", "Level two is met by one part of the service only, as page 3 says."));
        assertThat(house.as(PRIMARY).send(o1, typed).body()).contains("id=\"changeReason-error\"");
        typed.add(entry("changeReason", "I had read the table wrongly."));
        assertThat(house.as(PRIMARY).send(o1, typed).status()).isEqualTo(302);
        assertThat(house.as(PRIMARY).get(o1).body())
                .contains("You, at first", "Level 2 high, stored on", "You, now", "Level 1 high");
        List<Entry<String, String>> inAnotherTab = judged("2", "HIGH");
        inAnotherTab.add(entry("rationale", "Typed in the other tab."));
        inAnotherTab.add(entry("seen", seen));
        assertThat(house.as(PRIMARY).send(o1, inAnotherTab).body())
                .contains("data-kept", "What is kept now", "Typed in the other tab.", "I had read the table wrongly.");
        inAnotherTab.removeIf(field -> field.getKey().equals("seen"));
        inAnotherTab.removeIf(field -> field.getKey().equals("level"));
        inAnotherTab.add(entry("level", "9"));
        assertThat(house.as(PRIMARY).send(o1, inAnotherTab).status()).isEqualTo(400);
        assertThat(house.jdbc()
                        .queryForObject(
                                "select first_rating from outcome_judgement where rating = '1 HIGH'", String.class))
                .isEqualTo("2 HIGH");
        assertThat(house.jdbc().queryForList("select what from journal_entry", String.class).stream()
                        .filter(what -> what.contains("judgement of O1")))
                .containsExactlyInAnyOrder(
                        "Primary validator's judgement of O1 stored, without sight of the self-evaluation.",
                        "Primary validator's judgement of O1 changed after the self-evaluation was seen.");
    }

    @Test
    @Order(5)
    void thePackGoesOutBlindAndItsWorkbookComesBackByChoice() throws IOException {
        Map<String, byte[]> pack = unzipped(house.as(PRIMARY).download(desk + "/pack/file"));
        byte[] workbook = Objects.requireNonNull(pack.get("judgements.xlsx"));
        assertThat(pack.keySet())
                .contains("read-me.txt", "judgements.xlsx", "submission.html", "submission.pdf", "evidence.html")
                .anyMatch(name -> name.matches("evidence/\\d\\d-survey\\.pdf"));
        Files.write(Path.of("target", "pictures", "submission.html"), pack.get("submission.html"));
        Files.write(Path.of("target", "pictures", "evidence.html"), pack.get("evidence.html"));
        Files.write(Path.of("target", "pictures", "judgements.xlsx"), workbook);

        String page = desk + "/pack";
        Answer wrong = back(page, filledIn(workbook, "Perhaps"));
        assertThat(wrong.body())
                .contains("Sheet O2, cell D10: Choose Met", "cannot be taken")
                .doesNotContain("take-O2");
        assertThat(house.as(PRIMARY)
                        .upload(page, page + "/comparison", List.of(), "file", "x.xlsx", new byte[] {1, 2, 3})
                        .body())
                .contains("id=\"file-error\"", "not an Excel workbook");
        assertThat(house.as(SECOND)
                        .upload(page, page + "/comparison", List.of(), "file", "x.xlsx", workbook)
                        .body())
                .contains("belongs to another validator");

        String comparison = back(page, filledIn(workbook, "Partly met")).body();
        assertThat(comparison).contains("Both sides are the same.", "Take O2 from the workbook", "Partly met");
        assertThat(house.as(PRIMARY).get(desk + "/outcomes/O2").body()).doesNotContain("Read on the train.");
        assertThat(house.as(PRIMARY).send(page, page + "/taken", List.of()).status())
                .isEqualTo(400);
        List<Entry<String, String>> chosen = List.of(
                entry("take", "O2"),
                entry("carried-O2", value(comparison, "carried-O2")),
                entry("seen-O2", value(comparison, "seen-O2")));
        assertThat(house.as(PRIMARY).send(page, page + "/taken", chosen).status())
                .isEqualTo(302);
        assertThat(house.as(PRIMARY).get(desk + "/outcomes/O2").body()).contains("Read on the train.");
        assertThat(house.as(PRIMARY)
                        .send(
                                page,
                                page + "/taken",
                                List.of(entry("take", "O3"), entry("carried-O3", "{\"rating\":7}")))
                        .status())
                .isEqualTo(400);
        assertThat(house.jdbc().queryForList("select what from journal_entry", String.class))
                .contains(
                        "Primary validator's offline pack was taken.",
                        "Primary validator's judgements taken back from the offline workbook: O2.");
        pages.pass(Map.of(page, PRIMARY));
    }

    private Answer back(String page, byte[] workbook) {
        return house.as(PRIMARY).upload(page, page + "/comparison", List.of(), "file", "judgements.xlsx", workbook);
    }

    private static String value(String body, String field) {
        Matcher found =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(body);
        assertThat(found.find()).as(field).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    /** With a verdict on the first indicator of O2, and a sentence. */
    private static byte[] filledIn(byte[] workbook, String verdict) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.getSheet("O2").forEach(row -> {
                String label = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (label.equals("O2.L1.b")) {
                    row.getCell(3).setCellValue(verdict);
                } else if (label.equals("Why this level")) {
                    row.getCell(1).setCellValue("Read on the train.");
                }
            });
            file.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Map<String, byte[]> unzipped(byte[] content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    @Order(6)
    void inTheBrowserTheLadderFollowsWhatIsChosen() {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.signedIn(house.address(), PRIMARY);
            page.navigate(house.address().resolve("/my-validations").toString());
            page.getByText("Judge outcome O2").click();
            house.edition().outcome("O2").levels().stream()
                    .filter(each -> each.number() == 1)
                    .forEach(each -> each.indicators()
                            .forEach(indicator -> page.locator("label[for='" + indicator.code() + "-MET']")
                                    .click()));
            house.await(
                    "the ladder", () -> page.locator("#ladder").textContent().contains("chieved 1"));
            page.navigate(house.address().resolve(o1).toString());
            page.getByText("Page 2 of User survey").first().click();
            house.await("the picture", () -> page.evaluate(
                            "document.querySelector('.qo-page__picture').naturalHeight > 1000")
                    .equals(true));
            page.locator(".qo-indicator")
                    .first()
                    .screenshot(
                            new Locator.ScreenshotOptions().setPath(Path.of("target", "pictures", "indicator.png")));
            page.navigate(house.address().resolve(desk + "/pack").toString());
            page.setInputFiles("#file", Path.of("target", "pictures", "judgements.xlsx"));
            page.getByText("Compare").click();
            assertThat(page.locator("h1").textContent()).contains("beside what is kept");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", "comparison.png")));
            page.setViewportSize(320, 640);
            // the menu folds up a moment after the window has changed
            house.await("a page as wide as a telephone", () -> page.evaluate("document.documentElement.scrollWidth")
                    .equals(320));
        }
    }

    private int version() {
        return Objects.requireNonNull(house.jdbc()
                .queryForObject("select version from validator_seat where validator = ?", Integer.class, PRIMARY));
    }

    private List<Entry<String, String>> judged(String level, String subLevel) {
        List<Entry<String, String>> typed = new ArrayList<>();
        house.edition().outcome("O1").levels().forEach(each -> each.indicators()
                .forEach(indicator ->
                        typed.add(entry("verdict-" + indicator.code(), each.number() <= 2 ? "MET" : "NOT_EVIDENCED"))));
        typed.add(entry("level", level));
        typed.add(entry("subLevel", subLevel));
        return typed;
    }
}
