package org.qualityoutcomes.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one edition, and of the maps that lead to it, wherever they lie.
 *
 * @param name the edition's code
 * @param files by name
 */
record EditionFolder(String name, Map<String, Resource> files) {

    static final String HEAD = "edition.yaml";

    private static final Predicate<String> OUTCOME = EditionFiles.OUTCOME.asMatchPredicate();
    private static final Predicate<String> MAP = EditionFiles.MAP.asMatchPredicate();

    /** @param address of a folder that has a folder for each edition, for example {@code classpath:framework} */
    static List<EditionFolder> in(String address) {
        List<EditionFolder> folders = new ArrayList<>();
        for (Resource head : found(address + "/*/" + HEAD)) {
            String[] parts = address(head).split("/");
            Map<String, Resource> files = new TreeMap<>();
            for (Resource file : found(beside(head) + "/*.yaml")) {
                files.put(String.valueOf(file.getFilename()), file);
            }
            folders.add(new EditionFolder(parts[parts.length - 2], files));
        }
        return folders;
    }

    static EditionFolder of(EditionFiles loaded) {
        Map<String, Resource> files = new TreeMap<>();
        loaded.files()
                .forEach((file, text) -> files.put(file, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))));
        return new EditionFolder(loaded.code(), files);
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** @throws BrokenEdition where it is not there, is no YAML or not as the schema says */
    EditionFile read(String file, String schema) {
        String path = name.isEmpty() ? file : name + "/" + file;
        Resource resource = files.get(file);
        if (resource == null) {
            throw new BrokenEdition(path, 0, "there is no such file");
        }
        return EditionFile.read(path, resource, schema);
    }

    /** {@code o10.yaml} comes after {@code o9.yaml}. */
    List<String> outcomes() {
        return files.keySet().stream()
                .filter(OUTCOME)
                .sorted(Comparator.comparingInt(EditionFolder::number))
                .toList();
    }

    List<String> maps() {
        return files.keySet().stream().filter(MAP).toList();
    }

    private static int number(String file) {
        return Integer.parseInt(file.replaceAll("\\D", ""));
    }

    private static String beside(Resource head) {
        String address = address(head);
        return address.substring(0, address.lastIndexOf('/'));
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Resource> found(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
