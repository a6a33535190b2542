package org.qualityoutcomes.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The instructions of our Dockerfile, by the stage they belong to. */
final class Dockerfile {

    private record Instruction(String stage, String name, String rest) {}

    private final List<Instruction> instructions = new ArrayList<>();

    Dockerfile(Path file) {
        String stage = "";
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String name = line.substring(0, line.indexOf(' '));
                String rest = line.substring(line.indexOf(' ') + 1);
                if (name.equals("FROM")) {
                    stage = rest.contains(" AS ") ? rest.substring(rest.indexOf(" AS ") + 4) : "";
                }
                instructions.add(new Instruction(stage, name, rest));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is run in a stage, and has this in it. */
    List<String> runs(String stage, String part) {
        return of(stage, "RUN").filter(each -> each.contains(part)).toList();
    }

    /** Folders of the first stage whose content comes into the image, in order. */
    List<String> copied() {
        return of("", "COPY")
                .filter(each -> each.startsWith("--from=build ") && each.endsWith(" ./"))
                .map(each -> each.split(" ")[1])
                .toList();
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        of("", "ENV")
                .forEach(each ->
                        environment.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
        return environment;
    }

    List<String> entry() {
        return words(of("", "ENTRYPOINT").findFirst().orElseThrow());
    }

    List<String> health() {
        String check = of("", "HEALTHCHECK").findFirst().orElseThrow();
        return words(check.substring(check.indexOf("CMD ") + 4));
    }

    String user() {
        return of("", "USER").findFirst().orElse("root");
    }

    private Stream<String> of(String stage, String name) {
        return instructions.stream()
                .filter(each -> each.stage().equals(stage) && each.name().equals(name))
                .map(Instruction::rest);
    }

    private static List<String> words(String array) {
        try {
            return List.of(new ObjectMapper().readValue(array, String[].class));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
