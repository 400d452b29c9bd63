package io.callboard.task;

/** Where a task is; a cancelled one was taken away by its process. */
public enum TaskState {
    OPEN,
    DONE,
    CANCELLED
}
