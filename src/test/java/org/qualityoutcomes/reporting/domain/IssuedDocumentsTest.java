package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class IssuedDocumentsTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final byte[] WORDS = "A service that its users trust.".getBytes(StandardCharsets.UTF_8);

    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
    private final IssuedDocuments documents = new IssuedDocuments(jdbc);

    @BeforeEach
    void theFirstVersionIsIssued() {
        jdbc.execute(
                "create table issued_file (report_id char(36) not null, version_no int not null, form varchar(10) not"
                        + " null, file_name varchar(250) not null, issued_at datetime(6) not null, bytes bigint not null,"
                        + " sha256 varchar(64) not null, content longblob not null, primary key (report_id, version_no,"
                        + " form))");
        keep(1);
    }

    private void keep(int version) {
        documents.keep(
                REPORT, version, AReport.NOON, new ReportFile("report-v" + version + ".pdf", ReportForm.PDF, WORDS));
    }

    @Test
    void whatIsKeptIsGivenOutAsItWasWithItsSizeAndHash() {
        assertThat(documents.open(REPORT, 1, ReportForm.PDF).content()).isEqualTo(WORDS);
        assertThat(documents.of(List.of(REPORT)))
                .containsExactly(new IssuedFile(
                        REPORT,
                        1,
                        ReportForm.PDF,
                        "report-v1.pdf",
                        LocalDate.of(2027, 6, 5),
                        WORDS.length,
                        DigestUtils.sha256Hex(WORDS)));
        assertThat(documents.withHash(DigestUtils.sha256Hex("Altered."))).isEmpty();
    }

    @Test
    void aVersionIsKeptOnce() {
        assertThatThrownBy(() -> keep(1)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatWasAlteredInTheStoreIsNotGivenOut() {
        jdbc.update("update issued_file set content = ?", "Altered.".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> documents.open(REPORT, 1, ReportForm.PDF)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameContentIssuedAgainCountsAsTheLaterVersion() {
        keep(2);
        assertThat(documents
                        .withHash(DigestUtils.sha256Hex(WORDS))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void nothingInTheProductChangesOrRemovesWhatWasIssued() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).allSatisfy(file -> assertThat(
                            Files.readString(file))
                    .doesNotContainPattern("(?i)(update|delete\\s+from|truncate|replace\\s+into)\\s+issued_file"));
        }
    }
}
