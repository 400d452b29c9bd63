package io.callboard.processes.rulebook.dictionary.engine;

import io.callboard.processes.rulebook.dictionary.DictionaryChangeSteps;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that the diagram of a dictionary change calls. The business key is the number of the change. */
@Configuration
class DictionaryChangeWiring {
    @Bean
    JavaDelegate applyDictionaryChange(DictionaryChangeSteps steps) {
        return run -> steps.apply(run.getProcessBusinessKey());
    }
}
