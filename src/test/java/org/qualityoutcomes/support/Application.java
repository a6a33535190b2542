package org.qualityoutcomes.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.QualityOutcomes;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a database, for tests that start it more than once; its jobs wait to be asked. */
public final class Application {

    private static final Pattern USER = Pattern.compile("[?&]user=([^&]+)");

    private static final List<ApplicationContextInitializer<?>> INITIALIZERS =
            new ArrayList<>(List.of(new Statements()));

    private Application() {}

    /** Before the next start: somebody else has a look at what is started. */
    public static void prepare(ApplicationContextInitializer<?> more) {
        INITIALIZERS.add(more);
    }

    /** @param arguments what differs from the settings of all tests, for example {@code --spring.mail.port=3025} */
    public static ConfigurableApplicationContext on(String url, String... arguments) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String each : settings(url)) {
            put(settings, each);
        }
        for (String each : arguments) {
            put(settings, each);
        }
        return new SpringApplicationBuilder(QualityOutcomes.class)
                .initializers(INITIALIZERS.toArray(ApplicationContextInitializer<?>[]::new))
                .run(settings.values().toArray(String[]::new));
    }

    private static List<String> settings(String url) {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + userOf(url),
                // its accounts without its story; only the demonstration may start on a database without a password
                "--spring.profiles.active=demo",
                "--qualityoutcomes.demo.story=false",
                "--qualityoutcomes.demo.mailbox=false",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.mail.host=localhost",
                "--qualityoutcomes.mail.keep-private-links=false",
                "--qualityoutcomes.evidence.folder=" + Fork.folder("evidence"),
                "--camunda.bpm.job-execution.enabled=false",
                // it would run in the small hours only, and a test says the same at every hour
                "--camunda.bpm.generic-properties.properties.historyCleanupEnabled=false");
    }

    /** The one in the address, because the demonstration's settings name its own. */
    private static String userOf(String url) {
        Matcher user = USER.matcher(url);
        return user.find() ? user.group(1) : "sa";
    }

    private static void put(Map<String, String> settings, String argument) {
        settings.put(argument.substring(0, argument.indexOf('=')), argument);
    }
}
