package io.callboard.processes.task.engine;

import io.callboard.task.ProcessStarts;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts processes and correlates messages, both by business key, in the caller's transaction. */
@Component
class CamundaStarts implements ProcessStarts {
    private final RuntimeService runtime;

    CamundaStarts(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String processKey, String businessKey, Map<String, Object> flags) {
        runtime.startProcessInstanceByKey(processKey, businessKey, engineFlags(flags));
    }

    @Override
    public boolean signal(String messageName, String businessKey, Map<String, Object> flags) {
        var results = runtime.createMessageCorrelation(messageName)
                .processInstanceBusinessKey(businessKey)
                .setVariables(engineFlags(flags))
                .correlateAllWithResult();
        return !results.isEmpty();
    }

    /** The engine knows moments as dates. */
    private static Map<String, Object> engineFlags(Map<String, Object> flags) {
        var converted = new HashMap<String, Object>();
        flags.forEach(
                (name, value) -> converted.put(name, value instanceof Instant instant ? Date.from(instant) : value));
        return converted;
    }
}
