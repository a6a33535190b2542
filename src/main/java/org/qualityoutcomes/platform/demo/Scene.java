package org.qualityoutcomes.platform.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;

/** Where a story plays: the running application with everybody signed in who has had something to do so far. */
public final class Scene {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final URI base;
    private final Edition edition;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    public Scene(URI base, Edition edition) {
        this.base = base;
        this.edition = edition;
    }

    /** The edition that the story is told by. */
    Edition edition() {
        return edition;
    }

    /** The codes of the edition's outcomes, in its order. */
    public List<String> outcomes() {
        return edition.outcomes().stream().map(Outcome::code).toList();
    }

    /** A form's fields in which all indicators up to a level are met, and none above it. */
    List<Entry<String, String>> judgements(String prefix, String outcome, int level) {
        List<Entry<String, String>> judged = new ArrayList<>();
        for (Level each : edition.outcome(outcome).levels()) {
            String judgement = each.number() <= level ? "MET" : "NOT_MET";
            each.indicators().forEach(indicator -> judged.add(Map.entry(prefix + indicator.code(), judgement)));
        }
        return judged;
    }

    /** A form's fields that tie an item of evidence to all indicators of an outcome. */
    List<Entry<String, String>> indicators(String outcome) {
        return edition.outcome(outcome).indicators().stream()
                .map(indicator -> Map.entry("indicator", indicator.code()))
                .toList();
    }

    public Visitor as(String username) {
        return visitors.computeIfAbsent(username, name -> Visitor.signIn(base, name, DemoAccounts.PASSWORD));
    }

    /** The person's open task of this kind in a case; waits for what the engine does in the background. */
    public JsonNode task(String username, String reference, String taskKey) {
        return task(username, reference, taskKey, "");
    }

    /** @param named a part of the task's name, which tells it from others of its kind */
    JsonNode task(String username, String reference, String taskKey, String named) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            for (JsonNode task : as(username).tasks(reference, taskKey)) {
                if (task.path("name").asText().contains(named)) {
                    return task;
                }
            }
            pause();
        }
        throw new IllegalStateException(username + " has no task " + taskKey + named + " in " + reference);
    }

    /** An id that the task's process holds, for example reviewId. */
    public String id(String username, JsonNode task, String variable) {
        return as(username)
                .variables(task.path("id").asText())
                .path(variable)
                .path("value")
                .asText();
    }

    public void complete(String username, String reference, String taskKey, Map<String, Object> answers) {
        complete(username, task(username, reference, taskKey), answers);
    }

    public void complete(String username, JsonNode task, Map<String, Object> answers) {
        as(username)
                .complete(task, answers)
                .orFail(username + " completing " + task.path("name").asText());
    }

    /** Sends a page's form; field names and values in turn. */
    @SafeVarargs
    public final String send(String username, String page, String action, Entry<String, String>... fields) {
        return as(username)
                .send(page, action, List.of(fields))
                .orFail(username + " on " + action)
                .location();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
