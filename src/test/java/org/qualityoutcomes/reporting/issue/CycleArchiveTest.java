package org.qualityoutcomes.reporting.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.domain.IssuedDocuments;
import org.qualityoutcomes.reporting.domain.IssuedFile;
import org.qualityoutcomes.reporting.domain.ReportForm;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.reporting.issue.CycleArchive.Extent;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;

class CycleArchiveTest {

    private static final CycleId CYCLE = new CycleId(UUID.randomUUID());
    private static final int BYTES = 10_000;

    private final CycleReports reports = mock(CycleReports.class);
    private final IssuedDocuments documents = mock(IssuedDocuments.class);
    private final Cycles cycles = mock(Cycles.class);
    private final List<Object> deeds = new ArrayList<>();
    private final CycleArchive archive = new CycleArchive(reports, documents, cycles, deeds::add);

    @BeforeEach
    void aCycleOfThree() {
        List<CycleReport> three = IntStream.rangeClosed(1, 3)
                .mapToObj(each -> new CycleReport(
                        new UUID(0, each), "2027-Z" + each, "St \"Z\" " + each, Region.NORTH, ReportState.ISSUED, 2))
                .toList();
        when(cycles.get(CYCLE))
                .thenReturn(new Cycle(
                        CYCLE, "2027", "2027", "2023", LocalDate.MIN, LocalDate.MAX, LocalDate.of(2027, 5, 31)));
        when(reports.seen(CYCLE)).thenReturn(three);
        when(reports.regions()).thenReturn(List.of(Region.NORTH));
        when(documents.of(any()))
                .thenReturn(three.stream()
                        .flatMap(report -> IntStream.of(1, 2)
                                .boxed()
                                .flatMap(version -> List.of(
                                        file(report, version, ReportForm.EXCEL), file(report, version, ReportForm.PDF))
                                        .stream()))
                        .toList());
        when(documents.content(any())).thenReturn(new byte[BYTES]);
    }

    private static IssuedFile file(CycleReport report, int version, ReportForm form) {
        return new IssuedFile(
                report.id(),
                version,
                form,
                report.reference() + "-v" + version + "." + form.extension(),
                LocalDate.of(2027, 9, version),
                BYTES,
                "hash of " + report.reference() + version);
    }

    @Test
    void theLatestVersionOfEachReportIsEnoughUnlessAllAreAskedFor() throws IOException {
        assertThat(archive.offer(CYCLE).latest()).isEqualTo(new CycleArchive.Size(3, 3 * BYTES));
        assertThat(archive.offer(CYCLE).everything().files()).isEqualTo(12);
        assertThat(names(Extent.LATEST))
                .containsExactly("manifest.csv", "2027-Z1-v2.pdf", "2027-Z2-v2.pdf", "2027-Z3-v2.pdf");
        assertThat(names(Extent.EVERYTHING)).hasSize(13);
        assertThat(archive.take(CYCLE, Extent.LATEST).fileName()).isEqualTo("2027-reports-north.zip");
        assertThat(deeds).hasSize(3);
    }

    @Test
    void aFileIsReadWhenTheOneBeforeItIsWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> writtenBefore = new ArrayList<>();
        when(documents.content(any())).thenAnswer(asked -> {
            writtenBefore.add(out.size() / BYTES);
            return new byte[BYTES];
        });
        archive.take(CYCLE, Extent.LATEST).write(out);
        assertThat(writtenBefore).containsExactly(0, 1, 2);
    }

    @Test
    void theManifestSaysWhatEachFileIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.take(CYCLE, Extent.LATEST).write(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            zip.getNextEntry();
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFFfile,organisation,review,version,issued on,bytes,SHA-256\r\n")
                    .contains("2027-Z1-v2.pdf,\"St \"\"Z\"\" 1\",2027-Z1,2,2027-09-02,10000,hash of 2027-Z12\r\n");
        }
    }

    @Test
    void whereNothingIsIssuedThereIsNoFile() {
        when(documents.of(any())).thenReturn(List.of());
        assertThatThrownBy(() -> archive.take(CYCLE, Extent.EVERYTHING)).isInstanceOf(NotFound.class);
        assertThat(deeds).isEmpty();
    }

    private List<String> names(Extent extent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.take(CYCLE, extent).write(out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                names.add(each.getName());
            }
        }
        return names;
    }
}
