package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the national team does beside cycles: organisations that change, and guidance that is put right. */
final class NationalStory {

    private static final String NATIONAL = "national";
    private static final Pattern OPEN_REVIEW =
            Pattern.compile("id=\"(review-[0-9a-f-]{36})\"[^>]*>\\s*<legend[^>]*>\\w+-(\\w+):");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private final Scene scene;

    NationalStory(Scene scene) {
        this.scene = scene;
    }

    /** The successor's reviews go on, those of the other are closed; its lead leads. Until the day it can be called off. */
    void merge(String ods, String successor, LocalDate day, String reason) {
        String page = "/organisations/" + ods + "/merger";
        List<Entry<String, String>> decision = new ArrayList<>(List.of(
                entry("successor", successor),
                entry("leads", "lead." + successor.toLowerCase(Locale.ROOT)),
                entry("day", day.toString()),
                entry("reason", reason),
                entry("confirmed", "true")));
        OPEN_REVIEW
                .matcher(
                        scene.as(NATIONAL).get(page + "?successor=" + successor).body())
                .results()
                .forEach(each -> decision.add(entry(each.group(1), each.group(2).equals(ods) ? "end" : "carry")));
        scene.as(NATIONAL).send(page, decision).orFail("deciding the merger of " + ods);
    }

    /** @param place for example {@code O2.scope} */
    void correct(String edition, String place, String text, String reason) {
        String page = "/framework/" + edition + "/guidance/" + place;
        Matcher seen = SEEN.matcher(scene.as(NATIONAL).get(page).body());
        scene.send(
                NATIONAL,
                page,
                page,
                entry("seen", seen.find() ? seen.group(1) : ""),
                entry("text", text),
                entry("reason", reason));
    }
}
