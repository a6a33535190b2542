package org.qualityoutcomes.enrolment.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Region;

/**
 * A role that somebody holds, and where.
 *
 * @param in the organisation's code, the region's title, or empty where the role is one for the whole scheme
 */
record Post(Role role, String in) {

    /** The id of the group that carries it. */
    String group() {
        return switch (role) {
            case LEAD -> Groups.lead(in);
            case TEAM -> Groups.team(in);
            case SPONSOR -> Groups.sponsor(in);
            case COMMISSIONER -> Groups.commissioner(in);
            case REGIONAL -> Groups.regional(region(in).orElseThrow());
            case VALIDATOR -> Groups.VALIDATOR;
            case MODERATOR -> Groups.MODERATOR;
            case NATIONAL -> Groups.NATIONAL;
            case TECHNICAL -> Groups.TECHNICAL;
        };
    }

    /** Empty for a group that carries no role of ours. */
    static Optional<Post> of(String group) {
        return Arrays.stream(Role.values())
                .flatMap(role -> places(role, group))
                .filter(post -> post.group().equals(group))
                .findFirst();
    }

    private static Stream<Post> places(Role role, String group) {
        return switch (role.scope()) {
            case EVERYWHERE -> Stream.of(new Post(role, ""));
            case REGION -> Arrays.stream(Region.values()).map(region -> new Post(role, region.title()));
            case ORGANISATION -> Stream.of(new Post(role, group.substring(group.indexOf('-') + 1)));
        };
    }

    /** By its title or its key, whatever its case. */
    static Optional<Region> region(String text) {
        return Arrays.stream(Region.values())
                .filter(region ->
                        region.title().equalsIgnoreCase(text) || region.key().equalsIgnoreCase(text))
                .findFirst();
    }

    String title() {
        return in.isEmpty() ? role.title() : role.title() + " of " + in;
    }
}
