package org.qualityoutcomes.reporting.issue;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.domain.IssuedDocuments;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.reporting.issue.CycleArchive.Extent;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.support.Figures;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The reports of a whole cycle as one file, each checked against its hash, beside one plain statement that reads the same
 * rows. The goal is at most three times its time, and a heap that does not grow with the cycle.
 */
class CycleArchiveBench {

    private static final int REPORTS = 250;
    private static final int BYTES = 200_000;
    private static final int ROUNDS = 7;

    private final SingleConnectionDataSource database = new SingleConnectionDataSource(TestDatabase.mySql(), true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final Cycle cycle = new Cycle(
            new CycleId(UUID.randomUUID()),
            "2027",
            "Cycle 2027",
            "2023",
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 5, 31));
    private final List<CycleReport> all = IntStream.range(0, REPORTS)
            .mapToObj(each -> new CycleReport(
                    UUID.randomUUID(), "2027-Z" + each, "Organisation " + each, Region.NORTH, ReportState.ISSUED, 1))
            .toList();

    @BeforeEach
    void issue() {
        jdbc.execute(
                "create table issued_file (report_id char(36) not null, version_no int not null, form varchar(10) not"
                    + " null, file_name varchar(250) not null, issued_at datetime(6) not null, bytes bigint not null,"
                    + " sha256 varchar(64) not null, content longblob not null, primary key (report_id, version_no,"
                    + " form))");
        Random random = new Random(7);
        for (CycleReport report : all) {
            byte[] content = new byte[BYTES];
            random.nextBytes(content);
            jdbc.update(
                    "insert into issued_file values (?, 1, 'PDF', ?, ?, ?, ?, ?)",
                    report.id().toString(),
                    report.reference() + "-report-v1-issued.pdf",
                    LocalDateTime.of(2027, 9, 1, 9, 0),
                    content.length,
                    DigestUtils.sha256Hex(content),
                    content);
        }
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void aWholeCycle() throws Exception {
        try (var context = new AnnotationConfigApplicationContext()) {
            CycleReports seen = mock(CycleReports.class);
            Cycles cycles = mock(Cycles.class);
            when(cycles.get(any())).thenReturn(cycle);
            when(seen.isNational()).thenReturn(true);
            context.registerBean(JdbcTemplate.class, () -> jdbc);
            context.registerBean(CycleReports.class, () -> seen);
            context.registerBean(Cycles.class, () -> cycles);
            context.register(IssuedDocuments.class, CycleArchive.class);
            context.refresh();
            CycleArchive archive = context.getBean(CycleArchive.class);

            when(seen.seen(any())).thenReturn(all.subList(0, REPORTS / 10));
            long small = heapHalfway(archive, REPORTS / 10);
            when(seen.seen(any())).thenReturn(all);
            long large = heapHalfway(archive, REPORTS);
            Figures.most(
                    "P13.heap",
                    (double) large / small,
                    "ratio of %d to %d reports".formatted(REPORTS, REPORTS / 10),
                    1.1);
            if (Figures.full()) {
                compare(archive);
            }
        }
    }

    private void compare(CycleArchive archive) throws Exception {
        long[] ours = new long[ROUNDS];
        long[] plain = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = time(() -> write(archive, OutputStream.nullOutputStream()));
            plain[round] = time(this::read);
        }
        Arrays.sort(ours);
        Arrays.sort(plain);
        Figures.plain("P13.ours", ours[ROUNDS / 2] / 1e6, "ms");
        Figures.plain("P13.sql", plain[ROUNDS / 2] / 1e6, "ms");
        Figures.most("P13", (double) ours[ROUNDS / 2] / plain[ROUNDS / 2], "ratio", 3);
    }

    private Void write(CycleArchive archive, OutputStream out) throws IOException {
        archive.take(cycle.id(), Extent.LATEST).write(out);
        return null;
    }

    /** Row by row, so that it holds no more at once than we do. */
    private Void read() {
        JdbcTemplate streaming = new JdbcTemplate(database);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(
                "select report_id, file_name, sha256, content from issued_file where form = 'PDF' order by file_name",
                row -> {
                    if (row.getBytes(4).length != BYTES) {
                        throw new IllegalStateException(row.getString(2));
                    }
                });
        return null;
    }

    private static long time(Callable<Void> work) throws Exception {
        long before = System.nanoTime();
        work.call();
        return System.nanoTime() - before;
    }

    /** What is in use when half of it is written. */
    private long heapHalfway(CycleArchive archive, int reports) throws IOException {
        Halfway halfway = new Halfway((long) reports * BYTES / 2);
        write(archive, halfway);
        return halfway.heap;
    }

    private static final class Halfway extends OutputStream {

        private long left;
        private long heap;

        private Halfway(long half) {
            this.left = half;
        }

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
        }

        private void count(int length) {
            left -= length;
            if (left <= 0 && heap == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                heap = runtime.totalMemory() - runtime.freeMemory();
            }
        }
    }
}
