package org.qualityoutcomes.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How much mail waits and how much was given up, for whoever watches the application from outside. */
@Component
class MailMeters implements MeterBinder {

    private final JdbcTemplate jdbc;

    MailMeters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String state : new String[] {"WAITING", "FAILED"}) {
            Gauge.builder("qualityoutcomes.mail", () -> count(state))
                    .description("Mails by what became of them")
                    .tag("state", state.toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private @Nullable Integer count(String state) {
        return jdbc.queryForObject("select count(*) from outbox_mail where state = ?", Integer.class, state);
    }
}
