package io.callboard.task;

import java.util.Map;

/** Starts processes and tells running ones what happened, in the caller's transaction. */
public interface ProcessStarts {
    /** Flags are routing values only (boolean, number, text, instant), never business objects. */
    void start(String processKey, String businessKey, Map<String, Object> flags);

    /** Tells the instance with this business key; says whether one was waiting for it. */
    boolean signal(String messageName, String businessKey, Map<String, Object> flags);
}
