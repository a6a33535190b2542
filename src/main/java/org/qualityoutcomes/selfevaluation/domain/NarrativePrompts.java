package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;

/**
 * Questions that a critical friend would ask of what is written on an outcome. They never block: what has to be there
 * is the business of {@link OutcomeRules}.
 */
final class NarrativePrompts {

    private static final int MUCH_OF_THE_LIMIT = 80;
    private static final int SHORTEST_STATEMENT = 25;
    private static final Pattern FIGURE = Pattern.compile("\\d|\\b(half|third|quarter|twice|doubled|halved)\\b");
    private static final Pattern EFFECT = Pattern.compile("\\b(so that|as a result|because of (this|it)|this means|"
            + "led to|enabled|helped|improved?|reduced?|increased?|saved?|changed|faster|safer|better|fewer|"
            + "impact|difference|benefit(s|ed)?|outcome for)\\b");
    private static final Pattern INDICATOR = Pattern.compile("\\bo\\d+\\.l\\d+\\.\\w+");

    private NarrativePrompts() {}

    /** @param titles of the evidence that the outcome cites */
    static List<Prompt> of(Edition edition, Draft draft, Collection<String> titles) {
        List<Prompt> prompts = new ArrayList<>();
        if (!draft.narrative().isBlank()) {
            length(edition, draft, prompts);
            substance(draft.narrative().toLowerCase(Locale.UK), prompts);
            statements(draft.narrative(), titles, prompts);
        }
        reasons(draft, prompts);
        return prompts;
    }

    private static void length(Edition edition, Draft draft, List<Prompt> prompts) {
        int limit = edition.limits().narrativeWords();
        if (draft.narrativeWords() * 100 >= limit * MUCH_OF_THE_LIMIT) {
            prompts.add(Prompt.onNarrative("The narrative has %,d of at most %,d words. Could it say the same in fewer?"
                    .formatted(draft.narrativeWords(), limit)));
        }
    }

    private static void substance(String narrative, List<Prompt> prompts) {
        if (!EFFECT.matcher(narrative).find()) {
            prompts.add(
                    Prompt.onNarrative("So what? Say what became different, for users, patients or the organisation."));
        }
        if (!FIGURE.matcher(narrative).find()) {
            prompts.add(Prompt.onNarrative("There is no figure in the narrative. Is there one that shows the change?"));
        }
    }

    /** A paragraph long enough to state something names an item by its title, or an indicator that has evidence. */
    private static void statements(String narrative, Collection<String> titles, List<Prompt> prompts) {
        List<String> paragraphs = Arrays.stream(narrative.split("\\R\\s*\\R|\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        for (int at = 0; at < paragraphs.size(); at++) {
            String paragraph = paragraphs.get(at);
            if (words(paragraph) >= SHORTEST_STATEMENT && !namesEvidence(paragraph, titles)) {
                prompts.add(Prompt.onNarrative(
                        "Paragraph %d (“%s”) names no evidence. Name an item by its title, or the indicator it is tied to."
                                .formatted(at + 1, beginning(paragraph))));
            }
        }
    }

    private static boolean namesEvidence(String paragraph, Collection<String> titles) {
        String text = paragraph.toLowerCase(Locale.UK);
        return INDICATOR.matcher(text).find()
                || titles.stream().anyMatch(title -> text.contains(title.toLowerCase(Locale.UK)));
    }

    private static void reasons(Draft draft, List<Prompt> prompts) {
        draft.judgements().entrySet().stream()
                .filter(each -> each.getValue() == Judgement.PARTLY)
                .filter(each -> !draft.rationales().containsKey(each.getKey()))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .forEach(code -> prompts.add(
                        new Prompt(code, code + " is partly met. Which part is, and which is not? Say so in a line.")));
    }

    private static int words(String paragraph) {
        return paragraph.split("\\s+").length;
    }

    private static String beginning(String paragraph) {
        String[] words = paragraph.split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 6))) + " …";
    }
}
