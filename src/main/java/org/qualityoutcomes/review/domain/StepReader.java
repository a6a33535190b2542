package org.qualityoutcomes.review.domain;

import java.util.Objects;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.worklist.Step;
import org.springframework.stereotype.Component;

/**
 * What the reader may know of a review's steps. Who judges, who of them has finished, and that they have to talk is
 * told to the national team alone: a step of that kind is a verdict, and so would be its date.
 */
@Component
class StepReader {

    private final CurrentUser reader;
    private final LifecycleWords words;

    StepReader(CurrentUser reader, LifecycleWords words) {
        this.reader = reader;
        this.words = words;
    }

    boolean seesTheJudges() {
        return reader.isIn(Groups.NATIONAL);
    }

    /** Whether the reader may know that there is this step. */
    boolean mayKnow(Step step) {
        return seesTheJudges() || !words.of(step.taskKey()).blind();
    }

    /** Whether the reader may know what the step is and which person has it. */
    boolean mayName(Step step) {
        return step.party().isOfTheService() || seesTheJudges();
    }

    boolean isMine(Step step) {
        return step.assignee() == null
                ? groups(step).anyMatch(reader::isIn)
                : reader.username().filter(step.assignee()::equals).isPresent();
    }

    /** The groups to which a step without a person is offered. */
    private static Stream<String> groups(Step step) {
        String ods = Objects.requireNonNullElse(step.organisation(), "");
        return switch (step.party()) {
            case LEAD -> Stream.of(Groups.lead(ods));
            case TEAM -> Stream.of(Groups.lead(ods), Groups.team(ods));
            case SPONSOR -> Stream.of(Groups.sponsor(ods));
            case REGIONAL -> Stream.of("regional-" + step.region());
            case NATIONAL -> Stream.of(Groups.NATIONAL);
            case VALIDATORS, MODERATORS, OTHERS -> Stream.empty();
        };
    }
}
