package org.qualityoutcomes.assurance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.springframework.stereotype.Component;

/** Who cannot judge an organisation, and why, in plain words: nobody judges what they are tied to. */
@Component
class ConflictPolicy {

    private final People people;
    private final Organisations organisations;
    private final Validations validations;

    ConflictPolicy(People people, Organisations organisations, Validations validations) {
        this.people = people;
        this.organisations = organisations;
        this.validations = validations;
    }

    /** Why this person cannot validate a case of the organisation; empty where nothing is known against it. */
    List<String> against(String username, String ods) {
        List<String> reasons = new ArrayList<>(ties(username, ods));
        boolean declared = validations.findByOrganisation(ods).stream()
                .anyMatch(validation -> validation.hasDeclaredConflict(username));
        if (declared) {
            reasons.add("Has declared a conflict of interest with this organisation.");
        }
        return reasons;
    }

    /** As {@link #against}, and not where the person already leads the validation. */
    List<String> againstSecond(String username, String ods, String primary) {
        List<String> reasons = new ArrayList<>(against(username, ods));
        if (username.equals(primary)) {
            reasons.add("Is already the primary validator of this case.");
        }
        return reasons;
    }

    /** Ties by role: to the organisation itself or to one that shares its service. */
    List<String> ties(String username, String ods) {
        Organisation own = organisations.byOds(ods);
        Set<String> groups = people.groupsOf(username);
        List<String> reasons = new ArrayList<>();
        if (belongsTo(groups, ods)) {
            reasons.add("Has a role at " + own.name() + " itself.");
        }
        if (groups.contains(Groups.NATIONAL)) {
            reasons.add("Is a member of the national team.");
        }
        if (groups.contains(Groups.regional(own.region()))) {
            reasons.add("Leads the region of " + own.name() + ".");
        }
        organisations.servedBy(own.service()).stream()
                .filter(other -> !other.ods().equals(ods) && belongsTo(groups, other.ods()))
                .forEach(other -> reasons.add(
                        "Has a role at " + other.name() + ", which is served by the same library service."));
        return reasons;
    }

    private static boolean belongsTo(Set<String> groups, String ods) {
        return groups.stream().anyMatch(group -> group.endsWith("-" + ods));
    }
}
