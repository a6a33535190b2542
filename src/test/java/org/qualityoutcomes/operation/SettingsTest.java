package org.qualityoutcomes.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's table, the compose file and the program speak of the same settings. */
class SettingsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)`");
    private static final Pattern READ = Pattern.compile("(?:\\$\\{|getProperty\\(\\s*\")(qualityoutcomes\\.[a-z.-]+)");
    private static final Pattern NAMED = Pattern.compile("\\(([A-Z]+(?:_[A-Z]+)+)\\)");

    private final Compose compose = new Compose(Path.of("docker/compose.yaml"));

    @Test
    void everySettingOfTheGuideIsReal() throws IOException {
        assertThat(table()).hasSizeGreaterThan(15).isSubsetOf(asEnvironment(known()));
    }

    @Test
    void everySettingOfTheCompositionIsReal() throws IOException {
        for (String node : List.of("application", "second")) {
            assertThat(compose.environment(node).keySet())
                    .hasSizeGreaterThan(5)
                    .isSubsetOf(asEnvironment(known()))
                    .isSubsetOf(table());
        }
    }

    @Test
    void everySettingOfOursStandsInTheGuide() throws IOException {
        Set<String> table = table();

        assertThat(known())
                .filteredOn(name -> name.startsWith("qualityoutcomes.") && !name.startsWith("qualityoutcomes.demo."))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(asEnvironment(Set.of(name))).containsAnyElementsOf(table));
    }

    @Test
    void everySettingThatTheProgramReadsIsDescribed() throws IOException {
        assertThat(matches(READ, sources())).isNotEmpty().isSubsetOf(known());
    }

    @Test
    void whatAStartComplainsOfStandsInTheGuide() throws IOException {
        String reasons = Files.readString(MAIN.resolve("org/qualityoutcomes/platform/FitForUse.java"));

        assertThat(matches(NAMED, reasons)).hasSizeGreaterThan(5).isSubsetOf(table());
    }

    @Test
    void twoNodesStandBehindTheProxyOnlyWhereTheyAreWanted() {
        assertThat(compose.startedWith("")).containsExactly("application", "database", "mail");
        assertThat(compose.startedWith("two-nodes"))
                .containsExactly("application", "database", "mail", "proxy", "second");
        assertThat(compose.environment("second")).isEqualTo(compose.environment("application"));
        assertThat(compose.service("second").path("volumes"))
                .isEqualTo(compose.service("application").path("volumes"));
        assertThat(compose.service("database").path("image").asText()).startsWith("mysql:8.4");
    }

    private static Set<String> table() throws IOException {
        return matches(ROW, Files.readString(Path.of("docs/guide/operator.md")));
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    /** What Spring Boot, the engine's starter and we ourselves describe. */
    private static Set<String> known() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file :
                List.of("spring-configuration-metadata.json", "additional-spring-configuration-metadata.json")) {
            for (URL url : Collections.list(SettingsTest.class.getClassLoader().getResources("META-INF/" + file))) {
                for (JsonNode property : new ObjectMapper().readTree(url).path("properties")) {
                    names.add(property.path("name").asText());
                }
            }
        }
        return names;
    }

    /** A name has two forms in the environment: without its hyphens, and with lines in their place. */
    private static Set<String> asEnvironment(Set<String> names) {
        return names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .flatMap(name -> Stream.of(name.replace("-", ""), name.replace('-', '_')))
                .collect(Collectors.toSet());
    }
}
