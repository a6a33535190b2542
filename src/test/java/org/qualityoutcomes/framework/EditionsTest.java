package org.qualityoutcomes.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionsTest {

    private static final Path SHIPPED = Path.of("src/main/resources/framework");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2023"})
    void anEditionHasSixOutcomesWithFiveLevelsInOurOwnWords(String code) {
        Edition edition = new LoadedEditions("classpath:framework").get(code);
        assertThat(edition.illustrative()).isTrue();
        assertThat(edition.outcomes()).extracting(Outcome::code).containsExactly("O1", "O2", "O3", "O4", "O5", "O6");
        for (Outcome outcome : edition.outcomes()) {
            assertThat(outcome.levels()).extracting(Level::number).containsExactly(0, 1, 2, 3, 4);
            assertThat(outcome.levels().get(0).indicators()).isEmpty();
            assertThat(outcome.levels().subList(1, 5))
                    .allSatisfy(level -> assertThat(level.indicators()).hasSizeGreaterThanOrEqualTo(2));
            assertThat(outcome.prompts()).isNotEmpty();
        }
        assertThat(edition.outcome("O2").indicators())
                .extracting(Indicator::code)
                .contains("O2.L3.b");
    }

    @Test
    void benchmarkCasesStandBesideAnEditionThatHasSome() {
        LoadedEditions shipped = new LoadedEditions("classpath:framework");
        Calibration calibration = shipped.get("2023").calibration();
        assertThat(calibration.illustrative()).isTrue();
        assertThat(calibration.bar()).isEqualTo(80);
        assertThat(calibration.cases()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(calibration.cases())
                .extracting(BenchmarkCase::reference)
                .contains(new Rating(0, null), new Rating(3, SubLevel.MEDIUM));
        assertThat(shipped.get("2019").calibration().cases()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: O2 | outcome: O9 | 7 | the edition has no outcome O9",
                "code: B2 | code: B1 | 25 | this code is there already",
                "level: 2 | level: 7 | 19 | the edition has no level 7 medium"
            })
    void aBrokenBenchmarkCaseIsNamedWithItsLine(String right, String wrong, int line, String reason)
            throws IOException {
        copyShipped("2023");
        Path file = folder.resolve("2023/calibration.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst(right + "\\n", wrong + "\n"));
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessageContaining("calibration.yaml")
                .hasMessageContaining("line " + line)
                .hasMessageContaining(reason);
    }

    @Test
    void dutiesSayWhichLevelsSupportThem() {
        assertThat(new LoadedEditions("classpath:framework").get("2023").duties())
                .filteredOn(duty -> duty.code().equals("up-to-date-evidence"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.supportedBy())
                        .containsExactly(new Edition.Support("O2", 2), new Edition.Support("O3", 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: O5, level: 2 | outcome: O9, level: 2 | the edition has no outcome O9",
                "outcome: O5, level: 2 | outcome: O2, level: 2 | O2 supports this duty already",
                "outcome: O5, level: 2 | outcome: O5, level: 0 | a duty cannot be supported by a level 0",
                "outcome: O5, level: 2 | outcome: O5, level: 7 | a duty cannot be supported by a level 7",
                "code: workforce | code: education-contract | this code is there already"
            })
    void aDutyThatNoLevelCanSupportIsNamedWithItsLine(String right, String wrong, String reason) throws IOException {
        copyShipped("2023");
        Path file = folder.resolve("2023/edition.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(right, wrong));
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessageStartingWith("2023/edition.yaml, line ")
                .hasMessageContaining(reason);
    }

    @Test
    void anEditionWithSevenOutcomesNeedsNoLineOfCode() throws IOException {
        copyShipped("2023");
        String seventh = Files.readString(SHIPPED.resolve("2023/o6.yaml")).replace("O6", "O7");
        Files.writeString(folder.resolve("2023/o7.yaml"), seventh);
        assertThat(loaded().get("2023").outcomes()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: 'Decisions | titel: 'Decisions | 1 | property 'titel' is not defined",
                "number: 2 | number: two | 22 | string found, integer expected",
                "number: 3 | number: 4 | 31 | level 4 does not follow level 2",
                "code: O2.L1.b | code: O2.L1.a | 19 | there is an indicator O2.L1.a already",
                "code: O2.L1.b | code: O2.L4.b | 19 | stands where codes begin with O2.L1.",
                "[research-evidence] | [unknown-duty] | 18 | edition.yaml knows no duty unknown-duty",
                "code: O2 | code: [O2 | 2 | this is no YAML"
            })
    void aBrokenFileIsNamedWithLineAndReason(String right, String wrong, int line, String reason) throws IOException {
        copyShipped("2023");
        Path file = folder.resolve("2023/o2.yaml");
        String text = Files.readString(file);
        String replaced = right.replace('\'', '"');
        int at = text.indexOf(replaced);
        assertThat(at).isNotNegative();
        Files.writeString(
                file, text.substring(0, at) + wrong.replace('\'', '"') + text.substring(at + replaced.length()));
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessageStartingWith("2023/o2.yaml, line " + line + ":")
                .hasMessageContaining(reason);
    }

    @Test
    void aLevelWithoutIndicatorsWouldCountAsAchieved() throws IOException {
        copyShipped("2023");
        Path file = folder.resolve("2023/o2.yaml");
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.substring(0, text.indexOf("      - code: O2.L4.a"))
                        .replaceAll("indicators:\n$", "indicators: []\n"));
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessageStartingWith("2023/o2.yaml, line 45:")
                .hasMessageContaining("at least 1 item");
    }

    @ParameterizedTest
    @CsvSource({
        "medium: 1/3, medium: 0.3333, line 11: $.thresholds.medium: number found",
        "medium: 1/3, medium: 2/3, line 11: medium must begin below high"
    })
    void thresholdsAreExactSharesInOrder(String right, String wrong, String reason) throws IOException {
        copyShipped("2023");
        Path file = folder.resolve("2023/edition.yaml");
        Files.writeString(file, Files.readString(file).replace(right, wrong));
        assertThatThrownBy(this::loaded).isInstanceOf(BrokenEdition.class).hasMessageContaining(reason);
    }

    @Test
    void outcomesOfDifferentScalesAreRefused() throws IOException {
        copyShipped("2023");
        Path file = folder.resolve("2023/o2.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("  - number: 4")));
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessageStartingWith("2023/o2.yaml, line 10:")
                .hasMessageContaining("the levels are [0, 1, 2, 3], but outcome O1 has [0, 1, 2, 3, 4]");
    }

    private LoadedEditions loaded() {
        return new LoadedEditions(folder.toUri().toString().replaceAll("/$", ""));
    }

    /** Without its maps, which speak of editions that are not copied. */
    private void copyShipped(String edition) throws IOException {
        Files.createDirectories(folder.resolve(edition));
        try (Stream<Path> files = Files.list(SHIPPED.resolve(edition))) {
            for (Path file : files.filter(each -> !each.getFileName().toString().startsWith("from-"))
                    .toList()) {
                Files.copy(file, folder.resolve(edition).resolve(file.getFileName()));
            }
        }
    }
}
