package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What an organisation's lead answers when a review begins, as the form has it; empty where nothing was entered.
 *
 * @param holdsContract yes or no: without the education contract there is nothing to submit
 * @param participation yes or no
 * @param provision a {@link ServiceProvision} in small letters
 * @param services one a line
 */
public record ParticipationAnswer(
        String holdsContract,
        String participation,
        String provision,
        String services,
        String contactEmail,
        String reason) {

    private static final int MOST_SERVICES = 10;

    /** What follows from an answer. */
    public enum Stance {
        TAKES_PART,
        DECLINES,
        HOLDS_NO_CONTRACT;

        public boolean takesPart() {
            return this == TAKES_PART;
        }

        public boolean holdsContract() {
            return this != HOLDS_NO_CONTRACT;
        }
    }

    Stance stance() {
        if (!holdsContract.equals("yes")) {
            return Stance.HOLDS_NO_CONTRACT;
        }
        return participation.equals("yes") ? Stance.TAKES_PART : Stance.DECLINES;
    }

    List<String> serviceNames() {
        return services.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What is missing; who leaves for want of the contract owes no more words. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (stance().holdsContract() && participation.isBlank()) {
            problems.add(new Problem("participation", "Say whether your organisation takes part."));
        } else if (stance() == Stance.DECLINES && reason.isBlank()) {
            problems.add(new Problem("reason", "Say why your organisation does not take part."));
        } else if (stance().takesPart()) {
            addGaps(problems);
        }
        return problems;
    }

    private void addGaps(List<Problem> problems) {
        if (ServiceProvision.of(provision).isEmpty()) {
            problems.add(new Problem("provision", "Say how the library service is provided."));
        }
        if (serviceNames().isEmpty()) {
            problems.add(new Problem("services", "Name at least one library service."));
        } else if (serviceNames().size() > MOST_SERVICES) {
            problems.add(new Problem("services", "Name at most ten library services, each on a line of its own."));
        }
        if (contactEmail.isBlank()) {
            problems.add(new Problem("contactEmail", "Enter the e-mail address of somebody who can be asked."));
        }
    }
}
