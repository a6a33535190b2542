package org.qualityoutcomes.platform.engine;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.beans.factory.ObjectProvider;

/** How a case is called in front of a task's label: by its organisation, else by its reference. */
class CaseNames {

    private static final String BETWEEN = " · ";

    private final ObjectProvider<Organisations> organisations;
    private final ObjectProvider<Reviews> reviews;

    CaseNames(ObjectProvider<Organisations> organisations, ObjectProvider<Reviews> reviews) {
        this.organisations = organisations;
        this.reviews = reviews;
    }

    /** Ends with the separator; empty where the case has neither organisation nor reference. */
    String of(DelegateExecution execution) {
        return Stream.of(whose(execution), text(execution, "outcome"))
                .filter(Objects::nonNull)
                .map(part -> part + BETWEEN)
                .collect(Collectors.joining());
    }

    private @Nullable String whose(DelegateExecution execution) {
        String ods = text(execution, "organisation");
        if (ods != null) {
            return organisationName(ods);
        }
        String review = text(execution, "reviewId");
        return review == null ? execution.getProcessBusinessKey() : reviewName(review, execution);
    }

    private String organisationName(String ods) {
        try {
            return organisations.getObject().byOds(ods).name();
        } catch (NotFound unknown) {
            return ods;
        }
    }

    /** The code of the organisation whose case it is, by itself or by its review; null where it is of none. */
    @Nullable
    String organisation(VariableScope scope) {
        String ods = text(scope, "organisation");
        String review = ods == null ? text(scope, "reviewId") : null;
        return review == null ? ods : organisationOf(review);
    }

    /** The code of the organisation whose review it is; null where there is no such review. */
    private @Nullable String organisationOf(String review) {
        try {
            return reviews.getObject().get(ReviewId.of(review)).organisation().ods();
        } catch (NotFound unknown) {
            return null;
        }
    }

    private @Nullable String reviewName(String review, DelegateExecution execution) {
        try {
            return reviews.getObject().get(ReviewId.of(review)).organisation().name();
        } catch (NotFound unknown) {
            return execution.getProcessBusinessKey();
        }
    }

    private static @Nullable String text(VariableScope scope, String variable) {
        return scope.getVariable(variable) instanceof String text && !text.isBlank() ? text : null;
    }
}
