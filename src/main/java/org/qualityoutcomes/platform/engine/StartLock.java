package org.qualityoutcomes.platform.engine;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nodes that start at the same moment set the engine up one after the other. */
@Component
class StartLock {

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    StartLock(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    void alone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            // the row that the engine's own start holds, too
            jdbc.queryForList("select NAME_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update");
            work.run();
        });
    }
}
