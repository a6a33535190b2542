package org.qualityoutcomes.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        if (String.valueOf(database.getJdbcUrl()).startsWith("jdbc:h2:")) {
            reasons.add("The database is H2, which is for the demonstration only (SPRING_DATASOURCE_URL).");
        }
        if (isEasy(database.getPassword(), database.getUsername())) {
            reasons.add("The database's password is empty or the user's own name (SPRING_DATASOURCE_PASSWORD).");
        }
        String technical = environment.getProperty(ACCOUNT + "id");
        if (technical != null && isEasy(environment.getProperty(ACCOUNT + "password"), technical)) {
            reasons.add("The technical account's password is empty or known (CAMUNDA_BPM_ADMIN_USER_PASSWORD).");
        }
        if (environment.getProperty("spring.mail.host", "").isBlank()) {
            reasons.add("There is no mail server to send by (SPRING_MAIL_HOST).");
        }
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

    private static boolean isEasy(@Nullable String password, String user) {
        return password == null
                || password.isBlank()
                || password.equalsIgnoreCase(user)
                || password.equals(DemoAccounts.PASSWORD);
    }
}
