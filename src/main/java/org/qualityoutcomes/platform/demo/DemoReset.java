package org.qualityoutcomes.platform.demo;

import org.apache.commons.logging.Log;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Begins the demonstration anew before its database is opened: where that is asked for, or where it is half made. */
class DemoReset implements EnvironmentPostProcessor, Ordered {

    private final Log log;

    DemoReset(DeferredLogFactory logs) {
        this.log = logs.getLog(DemoReset.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        DemoFiles files = DemoFiles.of(environment);
        if (environment.getProperty("demo.reset", Boolean.class, false)) {
            log.info("The demonstration begins anew, as was asked for.");
            files.delete();
        } else if (files.areHalfMade()) {
            log.info("The demonstration was stopped while it was prepared; it begins anew.");
            files.delete();
        }
    }

    /** After the files of settings have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
