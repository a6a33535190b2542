package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;

/** An organisation's service improvement review: plan and documents in, looked at, a day agreed. */
public final class BiennialStory {

    private final Scene scene;
    private final String reference;
    private final String lead;

    /** @param organisation as in user names, for example za1 */
    public BiennialStory(Scene scene, String reference, String organisation) {
        this.scene = scene;
        this.reference = reference;
        this.lead = "lead." + organisation;
    }

    public void sendsPlan(String account) {
        var task = scene.task(lead, reference, "Task_SendPlanAndDocuments");
        String page = "/reviews/" + scene.id(lead, task, "reviewId") + "/discussion";
        scene.send(lead, page, page + "/account", entry("account", account));
        scene.complete(lead, task, Map.of("confirmed", true));
    }

    public void isToBeDiscussed(String regional, LocalDate day) {
        scene.complete(
                regional, reference, "Task_CheckPlanAndDocuments", Map.of("decision", "complete", "comment", ""));
        scene.complete(regional, reference, "Task_AgreeMeetingDay", Map.of("meetingDay", day.toString()));
    }
}
