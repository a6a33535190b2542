package org.qualityoutcomes.worklist;

import java.util.Map;
import org.qualityoutcomes.organisation.Groups;

/** Who has something to do, without saying which person: what everybody may know of a review. */
public enum Party {
    LEAD("the library lead"),
    TEAM("the library team"),
    SPONSOR("the executive sponsor"),
    VALIDATORS("the validators"),
    MODERATORS("the moderators"),
    REGIONAL("the regional lead"),
    NATIONAL("the national team"),
    /** No step waits for them; they read what was published. */
    OTHERS("somebody of another organisation");

    private static final Map<String, Party> BY_GROUP =
            Map.of("lead", LEAD, "team", TEAM, "sponsor", SPONSOR, "regional", REGIONAL, Groups.NATIONAL, NATIONAL);

    private final String title;

    Party(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it belongs to the organisation whose review it is. */
    public boolean isOfTheService() {
        return this == LEAD || this == TEAM || this == SPONSOR;
    }

    /**
     * @param group as in {@link Groups}
     * @throws IllegalArgumentException if no step is ever offered to such a group
     */
    public static Party of(String group) {
        Party party = BY_GROUP.get(group.replaceFirst("-.*", ""));
        if (party == null) {
            throw new IllegalArgumentException("no step waits for the group " + group);
        }
        return party;
    }
}
