package org.qualityoutcomes.framework;

import java.util.Optional;

/** The files of published editions, to begin a new one from. */
public interface EditionSources {

    /** As they were installed or brought, with guidance as it stands today; empty where none with this code is published. */
    Optional<EditionFiles> of(String code);
}
