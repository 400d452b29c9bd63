package io.callboard.processes.task.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engine, embedded and sealed: no expression beyond a name or a comparison with a word is ever evaluated, nothing is
 * deserialised, nothing deployed at run time.
 */
@Configuration
class EngineSettings {
    /** Our tables first, then the engine's own. */
    @Bean
    static BeanFactoryPostProcessor engineAfterMigrations() {
        return beans -> {
            if (beans.containsBeanDefinition("processEngineFactoryBean")) {
                beans.getBeanDefinition("processEngineFactoryBean").setDependsOn("flywayInitializer");
            }
        };
    }

    @Bean
    ProcessEnginePlugin seals(ObjectProvider<TaskRecorder> recorder) {
        return new Seals(recorder);
    }

    private static final class Seals extends AbstractProcessEnginePlugin {
        private final ObjectProvider<TaskRecorder> recorder;

        Seals(ObjectProvider<TaskRecorder> recorder) {
            this.recorder = recorder;
        }

        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            engine.setEnableExpressionsInAdhocQueries(false);
            engine.setEnableExpressionsInStoredQueries(false);
            engine.setJavaSerializationFormatEnabled(false);
            engine.setMetricsEnabled(false);
            engine.setDbMetricsReporterActivate(false);
            engine.setEnforceHistoryTimeToLive(true);
            engine.setDefaultNumberOfRetries(5);
            engine.setFailedJobRetryTimeCycle("R5/PT10S");
            engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), new SealedModels()));
            engine.setCustomPostBPMNParseListeners(
                    with(engine.getCustomPostBPMNParseListeners(), new TaskRecording(recorder)));
        }

        private static List<BpmnParseListener> with(@Nullable List<BpmnParseListener> there, BpmnParseListener one) {
            var listeners = new ArrayList<BpmnParseListener>();
            if (there != null) {
                listeners.addAll(there);
            }
            listeners.add(one);
            return listeners;
        }
    }
}
