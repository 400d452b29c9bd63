package io.callboard.processes.task.engine;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the diagrams into the engine at start, under names that do not depend on where the application lies; unchanged
 * diagrams make no new version.
 */
@Component
class Deployment implements SmartInitializingSingleton {
    private final RepositoryService repository;

    Deployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var diagrams = new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn");
            if (diagrams.length == 0) {
                return;
            }
            var deployment = repository.createDeployment().name("callboard").enableDuplicateFiltering(true);
            for (var diagram : diagrams) {
                deployment.addInputStream(diagram.getFilename(), diagram.getInputStream());
            }
            deployment.deploy();
        } catch (IOException broken) {
            throw new IllegalStateException("A diagram cannot be read", broken);
        }
    }
}
