package org.qualityoutcomes.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models, tables and forms as one deployment, before the first request and the first job. Names are
 * relative and sorted, so that a jar, an extracted jar and a Maven run find their own deployment again.
 */
@Component
class Deployment implements SmartInitializingSingleton {

    static final String NAME = "quality-outcomes";

    private static final List<String> KINDS = List.of("bpmn/*.bpmn", "bpmn/*.dmn", "forms/*.form");

    private final RepositoryService repository;

    Deployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        TreeSet<String> names = names();
        if (names.isEmpty()) {
            return;
        }
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        names.forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    static TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        KINDS.forEach(kind -> found(kind)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .forEach(file -> names.add(kind.substring(0, kind.indexOf('/') + 1) + file)));
        return names;
    }

    private static Stream<Resource> found(String kind) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + kind));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
