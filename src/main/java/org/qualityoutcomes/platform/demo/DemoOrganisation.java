package org.qualityoutcomes.platform.demo;

import java.util.List;
import java.util.Locale;
import org.qualityoutcomes.organisation.Region;

/** An invented organisation; any likeness to a real one is chance. */
public record DemoOrganisation(String ods, String name, Region region, String service) {

    /** Enough to see a review; every test begins with them. */
    static final List<DemoOrganisation> FIRST = List.of(
            new DemoOrganisation("ZA1", "Aldermoor Hospitals", Region.NORTH, "Aldermoor Library and Knowledge Service"),
            new DemoOrganisation(
                    "ZB1", "Brindle Vale Community Trust", Region.SOUTH, "Brindle Vale Knowledge Service"));

    /** A programme that is well under way. Two pairs of them share a service, one is a university. */
    static final List<DemoOrganisation> MORE = List.of(
            new DemoOrganisation("ZA2", "Birchwater Hospitals", Region.NORTH, "Birchwater and Calderbeck Library"),
            new DemoOrganisation(
                    "ZA3", "Calderbeck Community Trust", Region.NORTH, "Birchwater and Calderbeck Library"),
            new DemoOrganisation("ZA4", "Dunmere Mental Health Trust", Region.MIDLANDS, "Dunmere Knowledge Service"),
            new DemoOrganisation("ZA5", "Elverwick Hospitals", Region.MIDLANDS, "Elverwick Library Service"),
            new DemoOrganisation("ZA6", "Fennelbridge Hospitals", Region.LONDON, "Fennelbridge Library"),
            new DemoOrganisation("ZA7", "Garrowby University Hospitals", Region.LONDON, "Garrowby University Library"),
            new DemoOrganisation("ZA8", "Hartsmoor Hospitals", Region.SOUTH, "Hartsmoor Knowledge Service"),
            new DemoOrganisation("ZA9", "Ivelbrook Ambulance Service", Region.MIDLANDS, "Ivelbrook Knowledge Service"),
            new DemoOrganisation("ZB2", "Cobblehythe Hospitals", Region.SOUTH, "Hartsmoor Knowledge Service"),
            new DemoOrganisation("ZB3", "Dovecote Park Trust", Region.LONDON, "Dovecote Park Library"));

    String code() {
        return ods.toLowerCase(Locale.ROOT);
    }

    /** Its accounts in words, for the page of the sign-in. */
    public String accounts() {
        return "lead.%1$s, team1.%1$s, team2.%1$s, team3.%1$s, sponsor.%1$s, commissioner.%1$s".formatted(code());
    }
}
