package org.qualityoutcomes.journey;

import static java.util.Map.entry;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.platform.demo.Scene;
import org.qualityoutcomes.platform.demo.Visitor;

/** Somebody types on and on, and with every pause the page saves what stands there so far, until nobody answers. */
final class Typing {

    private static final String WRITER = "team1.zb1";
    private static final Pattern WORD = Pattern.compile("So far (\\d+) words");

    private volatile int sent;
    private volatile int kept;
    private String outcome = "";
    private CompletableFuture<Void> typing = new CompletableFuture<>();

    void begin(Scene scene, String page) {
        outcome = page;
        Visitor writer = scene.as(WRITER);
        typing = CompletableFuture.runAsync(() -> {
            while (save(writer, ++sent)) {
                kept = sent;
            }
        });
    }

    private boolean save(Visitor writer, int words) {
        try {
            return writer.send(outcome, List.of(entry("narrative", "So far " + words + " words.")))
                            .status()
                    == 302;
        } catch (RuntimeException nobodyAnswers) {
            return false;
        }
    }

    void end() {
        typing.join();
    }

    /** How far it was when the server last said that it was saved. */
    int kept() {
        return kept;
    }

    int sent() {
        return sent;
    }

    /** How far it is on the page now. */
    int standsIn(Scene scene) {
        Matcher found = WORD.matcher(scene.as(WRITER).get(outcome).body());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
