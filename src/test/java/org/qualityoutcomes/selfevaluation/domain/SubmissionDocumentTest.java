package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Continuity;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Band;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Served;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Source;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Staff;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.SubmissionDocuments.Verdicts;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Part;

class SubmissionDocumentTest {

    private static final Edition EDITION = TestEditions.shipped().get("2023");
    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final EvidenceId SURVEY = new EvidenceId(UUID.randomUUID());
    private static final EvidenceId PAGE = new EvidenceId(UUID.randomUUID());
    private static final String SHA256 = "ab".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Review REVIEW = new Review(
            new ReviewId(UUID.randomUUID()),
            "2027-ZA1",
            new CycleId(UUID.randomUUID()),
            new Organisation(
                    new OrganisationId(UUID.randomUUID()), "ZA1", "Aldermoor Hospitals", Region.NORTH, SERVICE),
            "2023",
            Phase.SELF_EVALUATION,
            DAY,
            DAY,
            DAY);

    private static final ServiceFacts FACTS = new ServiceFacts(
            List.of(new Served("Aldermoor Hospitals", OrganisationKind.ACUTE, 4325, 600)),
            "Aldermoor\nThe Royal",
            List.of(
                    new Staff(Band.BAND_7, new BigDecimal("1.50"), 2, new BigDecimal("1.50")),
                    new Staff(Band.BAND_4, new BigDecimal("2"), 2, new BigDecimal("1"))),
            DAY,
            new BigDecimal("245000"),
            "2026/27",
            List.of(new Source("Education contract", new BigDecimal("200000.50"))),
            "Day and night",
            "",
            "Everything",
            "خمسة Πέντε",
            "EC-2027-1",
            "");

    @Test
    void theIndexNamesWhatProvesEachFile() {
        List<List<String>> items = table(index(), "Items of evidence").rows();
        assertThat(items).hasSize(2);
        assertThat(items.get(0))
                .containsExactly(
                        "Survey",
                        "File\nsurvey.pdf\nPDF, 2 KB",
                        "1 March 2027 to 1 March 2027\nOutside the evidence period: The figures were counted again.",
                        "by Name of team1 on 2 March 2027",
                        "O1 (for O1.L1.a: page 12)\nO2 (for O2.L1.a: page 12)");
        assertThat(items.get(1).get(4)).startsWith("pen portrait\nO1");
        assertThat(items.get(1).get(1)).isEqualTo("Link\nhttps://a.example/page");
        assertThat(table(index(), "SHA-256 of each file").rows()).containsExactly(List.of("survey.pdf", SHA256));
    }

    @Test
    void theSubmissionShowsEveryJudgement() {
        Table judged = table(document(), "Indicators of O1 as the team judged them");
        assertThat(judged.rows()).hasSize(EDITION.outcome("O1").indicators().size());
        assertThat(judged.rows()).extracting(row -> row.get(2)).containsOnly("Met", "Not judged");
    }

    private static final DraftAction ACTION = new DraftAction(
            "O1",
            "O1.L1.a",
            "Count the visits each week",
            "Team 1",
            "Visits that were counted",
            "visits",
            new BigDecimal("0.00"),
            new BigDecimal("50"),
            "An hour a week",
            null,
            DAY);

    @Test
    void prioritiesAndDraftActionsStandInTables() {
        assertThat(table(document(), "Priorities, greatest first").rows())
                .containsExactly(List.of("O1", "Count the visits.", "2", "5", "20, do first"));
        assertThat(table(document(), "Actions that the team thinks of").rows())
                .containsExactly(List.of(
                        "Count the visits each week",
                        "O1\nO1.L1.a",
                        "Team 1\nAn hour a week",
                        "Visits that were counted\n0 to 50 visits",
                        "by 1 March 2027"));
        assertThat(document().blocks()).contains(new Block.Paragraph("O2 waits."));
    }

    @Test
    void prioritiesThatWereLockedUnweighedAreListed() {
        String before = content().json().replace("\"effort\":2,", "").replace("\"impact\":5,", "");
        LockedSubmission locked = new LockedSubmission(REVIEW.id(), 1, Instant.EPOCH, "lead.za1", "", before);
        assertThat(new PrioritiesBlocks(SubmissionContent.of(locked)).write())
                .contains(new Block.Bullets(List.of("O1: Count the visits.")));
    }

    @Test
    void theFactsOfTheServiceStandInTables() {
        assertThat(table(document(), "Organisations served").rows())
                .containsExactly(List.of("Aldermoor Hospitals", "Acute hospital trust", "4,325", "600"));
        assertThat(table(document(), "Staff by band").rows())
                .containsExactly(
                        List.of("Band 7", "1.5", "2", "1.5"),
                        List.of("Band 4", "2", "2", "1"),
                        List.of("All", "3.5", "4", "2.5"));
        assertThat(table(document(), "Sources of the budget").rows())
                .containsExactly(List.of("Education contract", "£200,000.50"));
        assertThat(table(document(), "Standing documents").rows())
                .containsExactly(List.of("Strategy", "Page", "1 March 2027"));
        assertThat(document().blocks())
                .contains(
                        new Block.Paragraph("71 percent of all FTE are professionally qualified."),
                        new Block.Paragraph("One qualified FTE for 1,730 people who work in the organisations served."),
                        new Block.Paragraph("£245,000 for 2026/27"));
    }

    @Test
    void whatWasLockedBeforeFactsWereKeptIsStillRead() throws IOException {
        LockedSubmission locked = lockedWithout("service", "documents", "actions", "noActionReason");
        assertThat(SubmissionContent.read(locked).service()).isNull();
        assertThat(SubmissionContent.read(locked).documents()).isEmpty();
        assertThat(SubmissionContent.of(locked).actions()).isEmpty();
        assertThat(new PortraitBlocks(SubmissionContent.of(locked)).write())
                .containsExactly(
                        new Block.Heading(2, "Pen portrait"), new Block.Paragraph("Five people for four thousand."));
    }

    @Test
    void whatIsLockedIsReadAgainAsItWas() {
        SubmissionContent content = content();
        assertThat(SubmissionContent.of(locked(content))).isEqualTo(content);
        assertThat(content.items().get(0).sha256()).isEqualTo(SHA256);
        assertThat(content.json()).contains(SHA256);
    }

    @Test
    void whatWasLockedBeforeItemsWereKeptIsStillRead() throws IOException {
        LockedSubmission locked = lockedWithout("items");
        assertThat(SubmissionContent.of(locked).items()).isEmpty();
        assertThat(SubmissionContent.read(locked).outcome("O1").evidence()).contains(SURVEY);
    }

    /** As it was locked by an earlier release, which did not know these. */
    private static LockedSubmission lockedWithout(String... fields) throws IOException {
        ObjectNode earlier = (ObjectNode) new ObjectMapper().readTree(content().json());
        assertThat(earlier.properties()).extracting(Map.Entry::getKey).contains(fields);
        earlier.remove(List.of(fields));
        return new LockedSubmission(REVIEW.id(), 1, Instant.EPOCH, "lead.za1", "", earlier.toString());
    }

    @Test
    void bothDocumentsAreAccessibleWhateverWasWritten() {
        Accessibility.check(MadeForTests.documents().asPdf(document()));
        Accessibility.check(MadeForTests.documents().asPdf(index()));
    }

    /** Of what is compared here only this may differ: what the team makes of its own indicators. */
    @Test
    void theEditionForValidatorsGivesNoLevelAway() {
        String blind = document(Verdicts.HIDDEN).blocks().toString();
        assertThat(blind)
                .contains("This edition is for validators.", "Short.", "A strength.", "Ward rounds", "page 12")
                .doesNotContain(
                        "Level: ",
                        "2 high",
                        "as the team judged them",
                        "The board minutes name her.",
                        "A budget of our own.",
                        "Count the visits.",
                        ACTION.text(),
                        "O2 waits.");
        assertThat(document().blocks().toString())
                .contains("Level: 2 high", "The board minutes name her.", "A budget of our own.", "Count the visits.");
    }

    @Test
    void whatIsAsItWasIsMarkedAndMarksOfJudgementsAreNotForValidators() {
        String first = EDITION.outcome("O1").indicators().get(0).code();
        SinceBefore since = new SinceBefore(
                "2025-ZA1",
                Map.of(
                        "O1",
                        new SinceBefore.Parts(
                                Continuity.UNCHANGED,
                                Continuity.CHANGED,
                                Map.of(SURVEY.toString(), Continuity.UNCHANGED, PAGE.toString(), Continuity.NEW),
                                Map.of(first, Continuity.UNCHANGED))));
        SubmissionContent content = content(since);
        assertThat(SubmissionContent.of(locked(content))).isEqualTo(content);
        String blind = document(content, Verdicts.HIDDEN).blocks().toString();
        assertThat(blind)
                .contains("Narrative (unchanged since 2025-ZA1)", "Strengths (changed since 2025-ZA1)")
                .contains("page 12) (unchanged since 2025-ZA1)", "Page (new since 2025-ZA1)")
                .doesNotContain("\nunchanged since 2025-ZA1");
        assertThat(document(content, Verdicts.SHOWN).blocks().toString()).contains("Met\nunchanged since 2025-ZA1");
        assertThat(document().blocks().toString()).doesNotContain(" since 2025-ZA1");
        Accessibility.check(MadeForTests.documents().asPdf(document(content, Verdicts.SHOWN)));
    }

    @Test
    void theEditionForValidatorsSaysHowItStandsToASiblingButNothingOfVerdicts() {
        SiblingDifference beside = new SiblingDifference(
                new ReviewId(UUID.randomUUID()),
                "2027-ZB1",
                2,
                true,
                false,
                Set.of(SURVEY),
                1,
                new SiblingDifference.Verdict(true, List.of("O1.L1.a")));
        SubmissionContent content = content();
        String blind = new SubmissionDocument(REVIEW, EDITION, locked(content), content, name -> name, Verdicts.HIDDEN)
                .write(Map.of("O1", List.of(beside)))
                .blocks()
                .toString();
        assertThat(blind)
                .contains(
                        "Beside 2027-ZB1, of the same service (version 2): Narrative the same, strengths differ;",
                        "(also cited in 2027-ZB1)")
                .doesNotContain("Level the same", "judged otherwise");
    }

    private static Document document() {
        return document(Verdicts.SHOWN);
    }

    private static Document document(Verdicts verdicts) {
        return document(content(), verdicts);
    }

    private static Document document(SubmissionContent content, Verdicts verdicts) {
        return new SubmissionDocument(REVIEW, EDITION, locked(content), content, name -> "Name of " + name, verdicts)
                .write();
    }

    private static Document index() {
        SubmissionContent content = content();
        return new EvidenceIndex(REVIEW, EDITION, locked(content), content, name -> "Name of " + name).write();
    }

    private static LockedSubmission locked(SubmissionContent content) {
        String json = content.json();
        Instant noon = Instant.parse("2027-06-05T11:00:00Z");
        return new LockedSubmission(REVIEW.id(), 1, noon, "lead.za1", DigestUtils.sha256Hex(json), json);
    }

    private static SubmissionContent content() {
        return content(null);
    }

    private static SubmissionContent content(@Nullable SinceBefore since) {
        String narrative = IntStream.rangeClosed(1, 3000)
                .mapToObj(word -> word % 50 == 0 ? "خمسة Πέντε \uD83D\uDE00\u000B\u0001" : "word" + word)
                .reduce("", (text, word) -> text + " " + word);
        return new SubmissionContent(
                "Five people for four thousand.",
                List.of(part("O1", narrative, List.of(SURVEY, PAGE)), part("O2", "Short.", List.of(SURVEY))),
                List.of(new SubmissionContent.Wish("O1", "Count the visits.", 2, 5, null)),
                List.of(Item.of(survey()), Item.of(page())),
                FACTS,
                List.of(new SubmissionContent.Standing(StandingDocument.Kind.STRATEGY, PAGE.toString(), DAY)),
                List.of(ACTION),
                "O2 waits.",
                since);
    }

    private static Part part(String code, String narrative, List<EvidenceId> evidence) {
        String first = EDITION.outcome(code).indicators().get(0).code();
        return new Part(
                code,
                narrative,
                List.of("A strength."),
                evidence.stream().map(EvidenceId::toString).toList(),
                new Rating(2, SubLevel.HIGH),
                null,
                Map.of(first, Judgement.MET),
                Map.of(first, List.of(SURVEY.toString())),
                Map.of(first, "The board minutes name her."),
                "A budget of our own.",
                List.of(new Nomination("Ward rounds", "A librarian walks along on Tuesdays.", true)),
                Map.of(first, Map.of(SURVEY.toString(), "page 12")),
                Map.of(SURVEY.toString(), "The figures were counted again."));
    }

    private static EvidenceItem survey() {
        Instant added = Instant.parse("2027-03-02T09:00:00Z");
        return new EvidenceItem(
                SURVEY,
                SERVICE,
                "Survey",
                null,
                DAY,
                DAY,
                null,
                "survey.pdf",
                "application/pdf",
                1500,
                SHA256,
                "team1",
                added);
    }

    private static EvidenceItem page() {
        return new EvidenceItem(
                PAGE,
                SERVICE,
                "Page",
                null,
                DAY,
                DAY,
                "https://a.example/page",
                null,
                null,
                0,
                null,
                "team1",
                Instant.EPOCH);
    }

    private static Table table(Document document, String caption) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map((Block block) -> (Table) block)
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
