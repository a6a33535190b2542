package org.qualityoutcomes.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Person;
import org.springframework.jdbc.core.JdbcTemplate;

class EnginePeopleTest {

    private final StandaloneInMemProcessEngineConfiguration configuration =
            new StandaloneInMemProcessEngineConfiguration();
    private final ProcessEngine engine = engine();
    private final JdbcTemplate jdbc = new JdbcTemplate(configuration.getDataSource());
    private final EnginePeople people = new EnginePeople(engine.getIdentityService(), jdbc);

    private ProcessEngine engine() {
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName("people");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setGroupResourceWhitelistPattern("[A-Za-z0-9-]+");
        return configuration.buildProcessEngine();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void severalPeopleAreTheFirstOfAGroupInOneCommand() {
        jdbc.execute("create table organisation (ods varchar(10), successor varchar(10))");
        people.register(person("ann"), "password");
        people.register(person("ben"), "password");
        configuration.getCommandExecutorTxRequired().execute(context -> {
            people.join("ann", "team-ZB1");
            people.join("ben", "team-ZB1");
            return context;
        });
        assertThat(people.inGroup("team-ZB1")).extracting(Person::username).containsExactly("ann", "ben");
    }

    private static Person person(String username) {
        return new Person(username, username, username + "@mail.example");
    }
}
