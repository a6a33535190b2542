package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** A card of good practice from its nomination until others can read it. */
public final class PracticeStory {

    private static final String NATIONAL = "national";

    private final Scene scene;
    private final String ods;
    private final String lead;

    /** @param code the organisation's, as its accounts write it, for example {@code za1} */
    public PracticeStory(Scene scene, String ods, String code) {
        this.scene = scene;
        this.ods = ods;
        this.lead = "lead." + code;
    }

    /** @return the address of the card's page */
    public String nominate(String outcome, String title, String problem, String done, String effect) {
        String page = "/practice/nominations/" + ods;
        return scene.send(
                        lead,
                        page,
                        page,
                        entry("outcome", outcome),
                        entry("title", title),
                        entry("problem", problem),
                        entry("done", done),
                        entry("effect", effect),
                        entry("contact", "The library lead, library@" + ods.toLowerCase(Locale.ROOT) + ".example"))
                .replaceFirst("^.*(/practice/cards/[0-9a-f-]{36}).*$", "$1");
    }

    /** The lead consents, and an editor publishes the card as it is. */
    public void publish(String reference, boolean underItsName) {
        scene.complete(
                lead,
                reference,
                "Task_ConsentToSharing",
                Map.of("decision", underItsName ? "share" : "shareWithoutName", "comment", ""));
        scene.complete(NATIONAL, reference, "Task_EditCard", Map.of("decision", "ready", "comment", ""));
    }

    /** The lead takes over what others shared, and may be known to them. */
    public void use(String card, String outcome, String text, LocalDate due) {
        scene.send(
                lead,
                "/practice",
                card + "/use",
                entry("organisation", ods),
                entry("outcome", outcome),
                entry("text", text),
                entry("owner", lead),
                entry("due", due.toString()),
                entry("measure", "A librarian is there, and questions are answered"),
                entry("kind", "REACH"),
                entry("named", "yes"));
    }

    /** What the card is called, for example {@code GP-12}. */
    public String reference(String page) {
        return scene.as(lead).get(page).body().replaceFirst("(?s)^.*?Good practice · (GP-\\d+).*$", "$1");
    }
}
