package io.callboard.processes.task.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Has every user task of every diagram recorded in the house's own table. */
class TaskRecording extends AbstractBpmnParseListener {
    private final TaskListener created;
    private final TaskListener deleted;

    TaskRecording(ObjectProvider<TaskRecorder> recorder) {
        created = task -> recorder.getObject().created(task);
        deleted = (DelegateTask task) -> recorder.getObject().deleted(task);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, created);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, deleted);
    }
}
