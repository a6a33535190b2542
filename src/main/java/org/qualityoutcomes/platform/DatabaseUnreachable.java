package org.qualityoutcomes.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that the database is not there or does not let us in, in place of a page of stack. */
class DatabaseUnreachable extends AbstractFailureAnalyzer<SQLException> {

    /** H2's own. */
    private static final String FILE_IN_USE = "90020";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        String state = cause.getSQLState();
        if (FILE_IN_USE.equals(state)) {
            return new FailureAnalysis(
                    "The database's file is in use by another program, most likely a demonstration that runs already.",
                    "Use that one, or end it before you start again.",
                    failure);
        }
        if (state == null || !(state.startsWith("08") || state.startsWith("28"))) {
            return null;
        }
        return new FailureAnalysis(
                "The database cannot be used: "
                        + String.valueOf(cause.getMessage()).lines().findFirst().orElse(""),
                "Check that it runs and that SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD are right.",
                failure);
    }
}
