package org.qualityoutcomes.platform.web;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;
import org.springframework.stereotype.Component;

/** What pages have to know of the one who looks at them, and of the people whom they name. */
@Component("person")
class PersonInHeader {

    private final CurrentUser user;
    private final People people;
    private final Organisations organisations;

    PersonInHeader(CurrentUser user, People people, Organisations organisations) {
        this.user = user;
        this.people = people;
        this.organisations = organisations;
    }

    public String name() {
        return people.nameOf(user.require());
    }

    /** A person's name where it is known, else the user name; empty for nobody. */
    public String nameOf(@Nullable String username) {
        return username == null || username.isEmpty() ? "" : people.nameOf(username);
    }

    public boolean isSignedIn() {
        return user.username().isPresent();
    }

    public boolean isOf(String group) {
        return user.isIn(group);
    }

    /** Whether the person judges or decides the cases of others, and is asked what ties them to organisations. */
    public boolean decidesForOthers() {
        return user.groups().stream()
                .anyMatch(group -> Set.of(Groups.VALIDATOR, Groups.MODERATOR, Groups.NATIONAL)
                                .contains(group)
                        || group.startsWith("regional-"));
    }

    /** Whether the person is here for the cases of others alone, and no review is ever theirs. */
    public boolean judgesAlone() {
        return isAll(group -> Set.of(Groups.VALIDATOR, Groups.MODERATOR).contains(group));
    }

    /** Whether the person is here for what they commission alone. */
    public boolean commissionsAlone() {
        return isAll(PersonInHeader::isCommissioner);
    }

    /** Whether everything that the person was here for has ended, by a merger or because they moved. */
    public boolean holdsNoRole() {
        return user.groups().isEmpty();
    }

    private static boolean isCommissioner(String group) {
        return group.startsWith(Groups.commissioner(""));
    }

    private boolean isAll(Predicate<String> kind) {
        return !user.groups().isEmpty() && user.groups().stream().allMatch(kind);
    }

    /** Where the plans stand that the person answers for, or null for whoever answers for none. */
    public @Nullable String plansPage() {
        Set<String> groups = user.groups();
        if (groups.contains(Groups.NATIONAL)) {
            return "/plans/regions/" + Region.NORTH.key();
        }
        return Stream.of(Region.values())
                .filter(region -> groups.contains(Groups.regional(region)))
                .map(region -> "/plans/regions/" + region.key())
                .findFirst()
                .or(() -> groups.stream()
                        .filter(group -> group.startsWith(Groups.sponsor("")) || group.startsWith(Groups.lead("")))
                        .map(group -> "/plans/mine")
                        .findFirst())
                .orElse(null);
    }

    /** Whether there is a library to look into. */
    public boolean worksForAService() {
        return user.groups().stream()
                .anyMatch(group -> group.startsWith(Groups.lead("")) || group.startsWith(Groups.team("")));
    }
}
