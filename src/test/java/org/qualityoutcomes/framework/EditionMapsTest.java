package org.qualityoutcomes.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditionMapsTest {

    private static final Path SHIPPED = Path.of("src/main/resources/framework");
    private static final Editions EDITIONS = TestEditions.shipped();

    @TempDir
    Path folder;

    @BeforeEach
    void copyShipped() throws IOException {
        copy("2019", "2019");
        copy("2023", "2023");
    }

    static Stream<EditionMap> everyMap() {
        return Stream.concat(
                TestEditions.maps().all().stream(), EDITIONS.all().stream().map(EditionMap::identity));
    }

    @ParameterizedTest
    @MethodSource("everyMap")
    void goingOverAMapAndBackLeadsToWhereOneBegan(EditionMap map) {
        for (Outcome outcome : EDITIONS.get(map.to()).outcomes()) {
            map.outcomeBefore(outcome.code())
                    .ifPresent(before -> assertThat(map.outcomeAfter(before)).contains(outcome.code()));
            for (Indicator indicator : outcome.indicators()) {
                map.indicatorBefore(indicator.code()).ifPresent(before -> assertThat(map.indicatorAfter(before))
                        .contains(indicator.code()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyMap")
    void nothingHasTwoCounterparts(EditionMap map) {
        assertThat(map.outcomes().values()).doesNotHaveDuplicates();
        assertThat(map.indicators().values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyMap")
    void everyCodeIsOneOfItsEdition(EditionMap map) {
        assertThat(codes(map.to())).containsAll(map.outcomes().keySet());
        assertThat(codes(map.from())).containsAll(map.outcomes().values());
        assertThat(indicators(map.to())).containsAll(map.indicators().keySet());
        assertThat(indicators(map.from())).containsAll(map.indicators().values());
    }

    @ParameterizedTest
    @MethodSource("everyMap")
    void anIndicatorStaysWithinTheOutcomesThatCorrespond(EditionMap map) {
        map.indicators().forEach((after, before) -> assertThat(map.outcomeBefore(outcomeOf(after)))
                .contains(outcomeOf(before)));
    }

    @ParameterizedTest
    @MethodSource("everyMap")
    void everyOlderOutcomeIsTakenUpOrHasEnded(EditionMap map) {
        Set<String> said = new HashSet<>(map.outcomes().values());
        said.addAll(map.ended(EDITIONS.get(map.from())));
        assertThat(said).containsExactlyInAnyOrderElementsOf(codes(map.from()));
    }

    @Test
    void withinOneEditionEverythingCorrespondsToItself() {
        EditionMap map = TestEditions.maps().between("2023", "2023").orElseThrow();
        assertThat(map.isWithinOneEdition()).isTrue();
        assertThat(map.outcomes())
                .allSatisfy((after, before) -> assertThat(after).isEqualTo(before));
        assertThat(map.indicators())
                .allSatisfy((after, before) -> assertThat(after).isEqualTo(before));
        assertThat(map.indicators()).hasSameSizeAs(indicators("2023"));
    }

    @Test
    void theFirstEditionLeadsToTheSecondAndNotBack() {
        EditionMap map = TestEditions.maps().between("2019", "2023").orElseThrow();
        assertThat(map.outcomeBefore("O3")).contains("O3");
        assertThat(map.indicatorBefore("O3.L2.c")).contains("O3.L2.b");
        assertThat(map.indicatorBefore("O3.L2.b")).isEmpty();
        assertThat(TestEditions.maps().between("2023", "2019")).isEmpty();
    }

    @Test
    void twoMapsAreNotPutTogether() throws IOException {
        copy("2023", "2027");
        edit("2027/edition.yaml", "code: \"2023\"", "code: \"2027\"");
        Files.delete(folder.resolve("2027/from-2019.yaml"));
        Files.writeString(
                folder.resolve("2027/from-2023.yaml"),
                Files.readString(folder.resolve("2023/from-2019.yaml"))
                        .replace("\"2023\"", "\"2027\"")
                        .replace("\"2019\"", "\"2023\""));
        EditionMaps maps = loaded();
        assertThat(maps.between("2019", "2023")).isPresent();
        assertThat(maps.between("2023", "2027")).isPresent();
        assertThat(maps.between("2019", "2027")).isEmpty();
    }

    @Test
    void anOutcomeWithoutCounterpartSaysSo() throws IOException {
        Files.writeString(
                folder.resolve("2023/o7.yaml"),
                Files.readString(SHIPPED.resolve("2023/o6.yaml")).replace("O6", "O7"));
        Path map = folder.resolve("2023/from-2019.yaml");
        Files.writeString(map, Files.readString(map) + "  - outcome: O7\n    from: no counterpart\n");
        assertThat(loaded().between("2019", "2023").orElseThrow().outcomeBefore("O7"))
                .isEmpty();
    }

    @Test
    void anOutcomeThatEndedSaysSo() throws IOException {
        Path map = folder.resolve("2023/from-2019.yaml");
        String text = Files.readString(map);
        String without = text.substring(0, text.indexOf("  - outcome: O6"));
        Files.writeString(map, without + "  - outcome: O6\n    from: no counterpart\nended: [O6]\n");
        EditionMap read = loaded().between("2019", "2023").orElseThrow();
        assertThat(read.outcomeAfter("O6")).isEmpty();
        assertThat(read.ended(EDITIONS.get("2019"))).containsExactly("O6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: O2 | outcome: O9 | 16 | edition 2023 has no outcome O9",
                "outcome: O2 | outcome: O1 | 16 | outcome O1 is mapped already",
                "from: O2\\n | from: O1\\n | 17 | O1 of edition 2019 has a counterpart already",
                "from: O2\\n | from: O8\\n | 17 | edition 2019 has no outcome O8",
                "from: O2\\n | from: no counterpart\\n | 19 | only new indicators",
                "from: O2\\n | from: [O1, O2]\\n | 17 | ",
                "from: O2\\n | from: O2\\n    from: O1\\n | 18 | Duplicate field 'from'",
                "indicator: O1.L3.c | indicator: O1.L3.d | 13 | outcome O1 of edition 2023 has no indicator O1.L3.d",
                "indicator: O1.L3.c | indicator: O1.L3.a | 13 | indicator O1.L3.a is mapped already",
                "from: O1.L3.b | from: O1.L3.a | 13 | O1.L3.a of edition 2019 has a counterpart already",
                "from: O1.L3.b | from: O2.L3.b | 13 | outcome O1 of edition 2019 has no indicator O2.L3.b",
                "to: '2023' | to: '2024' | 4 | does not lead to the edition of the folder 2023",
                "from: '2019' | from: '2018' | 3 | the file is named from-2019.yaml"
            })
    void aBrokenMapIsNamedWithLineAndReason(String right, String wrong, int line, String reason) throws IOException {
        edit("2023/from-2019.yaml", right.replace('\'', '"'), wrong.replace('\'', '"'));
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessageStartingWith("2023/from-2019.yaml, line " + line + ":")
                .hasMessageContaining(reason == null ? "" : reason);
    }

    @Test
    void anOutcomeOfWhichNothingIsSaidIsAHole() throws IOException {
        Path map = folder.resolve("2023/from-2019.yaml");
        String text = Files.readString(map);
        Files.writeString(map, text.substring(0, text.indexOf("  - outcome: O6")));
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessage("2023/from-2019.yaml, line 6: nothing is said of outcome O6 of edition 2023");
    }

    @Test
    void anOlderOutcomeThatNothingTakesUpIsAHole() throws IOException {
        Path map = folder.resolve("2023/from-2019.yaml");
        String text = Files.readString(map);
        String without = text.substring(0, text.indexOf("  - outcome: O6"));
        Files.writeString(map, without + "  - outcome: O6\n    from: no counterpart\n");
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessageContaining("nothing is said of outcome O6 of edition 2019");
    }

    @Test
    void aMapFromAnEditionThatIsNotThereIsBroken() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("2019"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(this::loaded)
                .isInstanceOf(BrokenEdition.class)
                .hasMessage("2023/from-2019.yaml, line 3: there is no edition 2019");
    }

    private static List<String> codes(String edition) {
        return EDITIONS.get(edition).outcomes().stream().map(Outcome::code).toList();
    }

    private static Set<String> indicators(String edition) {
        return EDITIONS.get(edition).outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    private static String outcomeOf(String indicator) {
        return indicator.substring(0, indicator.indexOf('.'));
    }

    private EditionMaps loaded() {
        String address = folder.toUri().toString().replaceAll("/$", "");
        return new LoadedEditionMaps(new LoadedEditions(address));
    }

    private void edit(String file, String right, String wrong) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        String from = right.replace("\\n", "\n");
        int at = text.indexOf(from);
        assertThat(at).isNotNegative();
        Files.writeString(
                path, text.substring(0, at) + wrong.replace("\\n", "\n") + text.substring(at + from.length()));
    }

    private void copy(String edition, String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(SHIPPED.resolve(edition))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(name).resolve(file.getFileName()));
            }
        }
    }
}
