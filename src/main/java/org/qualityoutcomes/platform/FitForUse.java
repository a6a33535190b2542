package org.qualityoutcomes.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.platform.demo.DemoAccounts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Before the first request: outside the demonstration nothing that belongs to it may be in use. */
@Component
@Profile("!demo")
class FitForUse implements SmartInitializingSingleton {

    private static final String ACCOUNT = "camunda.bpm.admin-user.";
    private static final int SHORTEST = 12;

    /** What stands in manuals and examples. */
    private static final Set<String> KNOWN = Set.of(
            DemoAccounts.PASSWORD.toLowerCase(Locale.ROOT),
            "admin",
            "camunda",
            "change-me",
            "changeit",
            "changeme",
            "demo",
            "mysql",
            "password",
            "password1234",
            "quality",
            "quality-outcomes",
            "qualityoutcomes",
            "root",
            "secret",
            "test");

    private final HikariDataSource database;
    private final IdentityService identity;
    private final Environment environment;

    FitForUse(HikariDataSource database, IdentityService identity, Environment environment) {
        this.database = database;
        this.identity = identity;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> reasons = reasons();
        if (!reasons.isEmpty()) {
            throw new UnfitForUse(reasons);
        }
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        weakDatabase(reasons);
        weakAccount(reasons);
        weakMail(reasons);
        String folder = environment.getProperty("qualityoutcomes.evidence.folder", "");
        if (folder.isBlank() || !Files.isWritable(Path.of(folder))) {
            reasons.add(
                    "There is no folder that the files of the evidence can be written to (QUALITYOUTCOMES_EVIDENCE_FOLDER).");
        }
        if (identity.createUserQuery().userEmailLike("%" + DemoAccounts.MAIL).count() > 0) {
            reasons.add("The database holds accounts of the demonstration, whose password everybody knows.");
        }
        return reasons;
    }

    private void weakDatabase(List<String> reasons) {
        if (String.valueOf(database.getJdbcUrl()).startsWith("jdbc:h2:")) {
            reasons.add("The database is H2, which is for the demonstration only (SPRING_DATASOURCE_URL).");
        }
        if (isKnown(database.getPassword(), database.getUsername())) {
            reasons.add("The database's password is empty, known or the user's own name (SPRING_DATASOURCE_PASSWORD).");
        }
    }

    private void weakAccount(List<String> reasons) {
        String technical = environment.getProperty(ACCOUNT + "id");
        String password = environment.getProperty(ACCOUNT + "password");
        if (technical != null && (isKnown(password, technical) || password.length() < SHORTEST)) {
            reasons.add("The technical account's password is empty, known or shorter than " + SHORTEST
                    + " characters (CAMUNDA_BPM_ADMINUSER_PASSWORD).");
        }
    }

    private void weakMail(List<String> reasons) {
        if (environment.getProperty("spring.mail.host", "").isBlank()) {
            reasons.add("There is no mail server to send by (SPRING_MAIL_HOST).");
        }
        String from = environment.getProperty("qualityoutcomes.mail.from", "");
        if (!from.contains("@") || from.endsWith(".invalid")) {
            reasons.add("Mail has no sender that people can answer to (QUALITYOUTCOMES_MAIL_FROM).");
        }
        if (!environment.getProperty("qualityoutcomes.base-url", "").startsWith("https://")) {
            reasons.add("The address that people are led to does not begin with https:// (QUALITYOUTCOMES_BASE_URL).");
        }
    }

    private static boolean isKnown(@Nullable String password, String user) {
        return password == null
                || password.isBlank()
                || password.equalsIgnoreCase(user)
                || KNOWN.contains(password.toLowerCase(Locale.ROOT));
    }
}
