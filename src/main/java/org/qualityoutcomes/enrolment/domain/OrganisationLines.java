package org.qualityoutcomes.enrolment.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Register;

/** One organisation a line, with the service that serves it. */
final class OrganisationLines {

    static final Column CODE = Column.called("Code", "ods", "ods code", "organisation code");
    static final Column NAME = Column.called("Name", "organisation", "organisation name");
    static final Column REGION = Column.called("Region");
    static final Column SERVICE = Column.called("Service", "service name", "library service");
    static final List<Column> COLUMNS = List.of(CODE, NAME, REGION, SERVICE);

    private static final int LONGEST_CODE = 10;
    private static final int LONGEST_NAME = 150;

    /** Lines by code, whether they are in order or not: who works there is looked up here. */
    private final Map<String, Integer> lines = new HashMap<>();

    private final Map<String, Register.Entry> entries = new LinkedHashMap<>();

    /** By the name in small letters, as databases compare; the first way to write it counts. */
    private final Map<String, String> services = new HashMap<>();

    OrganisationLines(List<String> services) {
        services.forEach(name -> this.services.put(name.toLowerCase(Locale.ROOT), name));
    }

    void read(ListLines.Line line) {
        String code = line.required(CODE, LONGEST_CODE).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !code.matches("[A-Z0-9]+")) {
            line.object(CODE, "A code has letters and digits only.");
        }
        Integer before = lines.putIfAbsent(code, line.number());
        if (before != null && !code.isEmpty()) {
            line.object(CODE, "This code stands in line " + before + " already.");
        }
        String name = line.required(NAME, LONGEST_NAME);
        String service = line.required(SERVICE, LONGEST_NAME);
        Optional<Region> region = Post.region(line.of(REGION));
        if (region.isEmpty()) {
            line.object(REGION, "There is no such region. The regions are: " + regions() + ".");
        } else if (line.isInOrder()) {
            String known = services.computeIfAbsent(service.toLowerCase(Locale.ROOT), small -> service);
            entries.put(code, new Register.Entry(code, name, region.get(), known));
        }
    }

    boolean names(String code) {
        return lines.containsKey(code);
    }

    List<Register.Entry> entries() {
        return List.copyOf(entries.values());
    }

    private static String regions() {
        return Arrays.stream(Region.values()).map(Region::title).collect(Collectors.joining("; "));
    }
}
