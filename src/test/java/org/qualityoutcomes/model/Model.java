package org.qualityoutcomes.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A model as its file has it. */
record Model(String name, String source, BpmnModelInstance read) {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern RESOLVER = Pattern.compile("\\$\\{(\\w+)\\.apply\\(execution\\)}");

    static List<Model> all() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".bpmn"))
                    .sorted()
                    .map(file -> of(file.replace(".bpmn", "")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model of(String name) {
        try {
            Path file = Path.of("bpmn", name + ".bpmn");
            return new Model(name, Files.readString(file), Bpmn.readModelFromFile(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Process process() {
        return read.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends FlowElement> Collection<T> elements(Class<T> type) {
        return read.getModelElementsByType(type);
    }

    /** Delegates and listeners. */
    Set<String> beans() {
        return found(DELEGATE);
    }

    /** Functions that give a person, a group, a collection or a date. */
    Set<String> resolvers() {
        return found(RESOLVER);
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return name;
    }
}
