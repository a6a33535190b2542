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
        return on(ods).against(username);
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
        return ties(username, own, organisations.servedBy(own.service()));
    }

    /** What there is to know of one organisation, read once for many people. */
    Conflicts on(String ods) {
        Organisation own = organisations.byOds(ods);
        return new Conflicts(own, organisations.servedBy(own.service()), validations.findByOrganisation(ods));
    }

    /** What speaks against people in cases of one organisation. */
    final class Conflicts {

        private final Organisation own;
        private final List<Organisation> served;
        private final List<Validation> before;

        private Conflicts(Organisation own, List<Organisation> served, List<Validation> before) {
            this.own = own;
            this.served = served;
            this.before = before;
        }

        List<String> against(String username) {
            List<String> reasons = new ArrayList<>(ties(username, own, served));
            if (before.stream().anyMatch(validation -> validation.hasDeclaredConflict(username))) {
                reasons.add("Has declared a conflict of interest with this organisation.");
            }
            return reasons;
        }
    }

    private List<String> ties(String username, Organisation own, List<Organisation> served) {
        Set<String> groups = people.groupsOf(username);
        List<String> reasons = new ArrayList<>();
        if (belongsTo(groups, own.ods())) {
            reasons.add("Has a role at " + own.name() + " itself.");
        }
        if (groups.contains(Groups.NATIONAL)) {
            reasons.add("Is a member of the national team.");
        }
        if (groups.contains(Groups.regional(own.region()))) {
            reasons.add("Leads the region of " + own.name() + ".");
        }
        served.stream()
                .filter(other -> !other.ods().equals(own.ods()) && belongsTo(groups, other.ods()))
                .forEach(other -> reasons.add(
                        "Has a role at " + other.name() + ", which is served by the same library service."));
        return reasons;
    }

    private static boolean belongsTo(Set<String> groups, String ods) {
        return groups.stream().anyMatch(group -> group.endsWith("-" + ods));
    }
}
