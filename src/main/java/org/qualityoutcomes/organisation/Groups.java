package org.qualityoutcomes.organisation;

/** The names of the groups that carry roles. */
public final class Groups {

    public static final String NATIONAL = "national";
    public static final String VALIDATOR = "validator";
    public static final String MODERATOR = "moderator";
    public static final String TECHNICAL = "camunda-admin";

    private Groups() {}

    public static String lead(String ods) {
        return "lead-" + ods;
    }

    public static String team(String ods) {
        return "team-" + ods;
    }

    public static String sponsor(String ods) {
        return "sponsor-" + ods;
    }

    public static String commissioner(String ods) {
        return "commissioner-" + ods;
    }

    public static String regional(Region region) {
        return "regional-" + region.key();
    }
}
