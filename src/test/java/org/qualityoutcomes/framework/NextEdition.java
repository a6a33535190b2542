package org.qualityoutcomes.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An edition 2027 that follows on the shipped one of 2023: O1.L1.a is reworded, O1.L1.b stands at level 2 as O1.L2.c,
 * O2.L1.a has ended and O2.L1.z is new, O6 has no counterpart; all else is as it was.
 */
public final class NextEdition {

    public static final String REWORDED = "A named member of the board speaks for the service in public.";
    public static final String NEW = "Questions of patients are answered too.";
    private static final Path SHIPPED = Path.of("src/main/resources/framework/2023");

    private NextEdition() {}

    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> shipped = Files.list(SHIPPED)) {
            for (Path file : shipped.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        files.keySet().removeIf(name -> name.startsWith("from-") || name.startsWith("calibration"));
        files.computeIfPresent("edition.yaml", (name, text) -> text.replace("code: \"2023\"", "code: \"2027\"")
                .replaceFirst("title: \".*\"", "title: \"Third edition (2027)\""));
        files.computeIfPresent(
                "o1.yaml",
                (name, text) -> moved(text.replace(
                        "\"A named member of the board speaks for the service.\"", "\"" + REWORDED + "\"")));
        files.computeIfPresent("o2.yaml", (name, text) -> text.replace("O2.L1.a", "O2.L1.z")
                .replaceFirst("(code: O2\\.L1\\.z\\s+text: )\".*\"", "$1\"" + NEW + "\""));
        files.put("from-2023.yaml", map());
        return files;
    }

    private static String moved(String text) {
        String indicator = text.substring(text.indexOf("      - code: O1.L1.b"), text.indexOf("      - code: O1.L1.c"));
        return text.replace(indicator, "")
                .replace("      - code: O1.L2.a", indicator.replace("O1.L1.b", "O1.L2.c") + "      - code: O1.L2.a");
    }

    private static String map() {
        StringBuilder map = new StringBuilder("from: \"2023\"\nto: \"2027\"\noutcomes:\n");
        for (Outcome outcome : TestEditions.shipped().get("2023").outcomes()) {
            map.append("  - outcome: ").append(outcome.code()).append('\n');
            if (outcome.code().equals("O6")) {
                map.append("    from: no counterpart\n");
                continue;
            }
            map.append("    from: ").append(outcome.code()).append("\n    indicators:\n");
            for (Indicator each : outcome.indicators()) {
                if (!each.code().equals("O2.L1.a")) {
                    String now = each.code().equals("O1.L1.b") ? "O1.L2.c" : each.code();
                    map.append("      - { indicator: ")
                            .append(now)
                            .append(", from: ")
                            .append(each.code())
                            .append(" }\n");
                }
            }
        }
        return map.append("ended: [O6]\n").toString();
    }
}
