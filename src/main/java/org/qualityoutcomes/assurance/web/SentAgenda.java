package org.qualityoutcomes.assurance.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.HoldMeeting.Item;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * The agenda of a meeting as a browser sends it, so that nothing typed is lost where something is wrong.
 *
 * @param cases those that stay on it
 * @param sent {@code place-<review>} and {@code time-<review>}
 */
public record SentAgenda(List<UUID> cases, @Nullable List<String> attending, Map<String, String> sent) {

    public boolean keeps(UUID review) {
        return cases.contains(review);
    }

    public boolean attends(String username) {
        return attending != null && attending.contains(username);
    }

    public String place(UUID review) {
        return sent.getOrDefault("place-" + review, "").strip();
    }

    public String time(UUID review) {
        return sent.getOrDefault("time-" + review, "").strip();
    }

    /** In the order of their places; a case without one keeps its place among the others. */
    List<Item> items() {
        List<Problem> problems = new ArrayList<>();
        List<Item> items = cases.stream()
                .sorted(Comparator.comparingInt(review -> number(review, problems)))
                .map(review -> new Item(review, startsAt(review, problems)))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream().distinct().toList());
        }
        return items;
    }

    private int number(UUID review, List<Problem> problems) {
        String typed = place(review);
        if (typed.isEmpty()) {
            return cases.indexOf(review) + 1;
        }
        if (!typed.matches("[1-9][0-9]{0,2}")) {
            problems.add(new Problem("place-" + review, "Enter the place on the agenda as a number, for example 2."));
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private @Nullable LocalTime startsAt(UUID review, List<Problem> problems) {
        String typed = time(review);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeParseException unreadable) {
            problems.add(new Problem("time-" + review, "Enter the time as hours and minutes, for example 10:30."));
            return null;
        }
    }
}
