package org.qualityoutcomes.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The organisations of the scheme. */
public interface Organisations {

    /** @throws NotFound if there is none with this id */
    Organisation get(OrganisationId id);

    /** @throws NotFound if there is none with this code */
    Organisation byOds(String ods);

    /** All, by code, also those that are gone. */
    List<Organisation> all();

    /** Those that are there, by code. */
    default List<Organisation> there() {
        return all().stream().filter(each -> !each.isGone()).toList();
    }

    /** This one and all that became part of it, also over several mergers. */
    default List<Organisation> family(String ods) {
        List<Organisation> all = all();
        List<Organisation> family = new ArrayList<>(List.of(byOds(ods)));
        for (int at = 0; at < family.size(); at++) {
            String code = family.get(at).ods();
            all.stream()
                    .filter(each -> each.isPartOf(code) && !family.contains(each))
                    .forEach(family::add);
        }
        return List.copyOf(family);
    }

    /** This one where it is there, or else the last one of which it became part, which may have been closed. */
    default Organisation successorOf(String ods) {
        Organisation last = byOds(ods);
        Set<String> passed = new HashSet<>();
        while (last.ending() != null && last.ending().successor() != null && passed.add(last.ods())) {
            last = byOds(last.ending().successor());
        }
        return last;
    }

    /** The organisations that one service serves, by code. */
    List<Organisation> servedBy(ServiceId service);

    /** Adds an organisation with a service of its own of the given name, or with the service of that name if there is one. */
    Organisation register(String ods, String name, Region region, String serviceName);
}
