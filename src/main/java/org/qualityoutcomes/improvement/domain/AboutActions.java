package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.worklist.AboutWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which action a task or a mail speaks of: its words, its day, how far it was said to be and what it is measured by. */
@Component
@Transactional(readOnly = true)
class AboutActions implements AboutWork {

    private static final Pattern NAME = Pattern.compile("(.+)-A(\\d{1,6})");

    private final Actions actions;

    AboutActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public Optional<About> of(String reference) {
        Matcher name = NAME.matcher(reference);
        return name.matches()
                ? actions.named(name.group(1), Integer.parseInt(name.group(2))).map(AboutActions::about)
                : Optional.empty();
    }

    private static About about(ImprovementAction action) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Action", action.text());
        facts.put("To be done by", day(action));
        facts.put("How far it is", lastSaid(action.progress()));
        facts.put("How one will see it", (action.measure() + " " + figures(action)).strip());
        return new About(action.title(), facts);
    }

    private static String day(ImprovementAction action) {
        LocalDate due = action.due();
        String day = due == null ? "No day yet" : ImprovementAction.shown(due);
        return action.moved().isEmpty() ? day : day + ". " + action.moved() + ".";
    }

    private static String lastSaid(List<ActionProgress> progress) {
        if (progress.isEmpty()) {
            return "Nothing has been reported yet.";
        }
        ActionProgress last = progress.get(progress.size() - 1);
        return ImprovementAction.shown(last.asOf()) + ": " + last.progress().title();
    }

    private static String figures(ImprovementAction action) {
        String figures = action.success().title();
        boolean measured = action.success().hasTarget() && action.achieved() != null;
        return figures + (measured ? ", so far " + action.achieved() : "");
    }
}
