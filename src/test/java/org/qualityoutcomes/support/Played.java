package org.qualityoutcomes.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What models ask for dates, answered without a timetable. Public, because expressions call it. */
public final class Played {

    private Played() {}

    /** Everything is due now. */
    public static final class Dates {

        public Date due(DelegateExecution execution) {
            return new Date();
        }

        public Date followUp(DelegateExecution execution) {
            return new Date();
        }
    }

    /** From tomorrow on, each day. */
    public static final class Chasing implements Function<DelegateExecution, String> {

        @Override
        public String apply(DelegateExecution execution) {
            return next(execution);
        }

        public String next(DelegateExecution execution) {
            Instant tomorrow = ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1));
            return "R/" + tomorrow + "/P1D";
        }
    }
}
