package io.callboard.app.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;

/** A process as its diagram, with a mark on the steps where it stands. */
@Tag("callboard-bpmn")
@NpmPackage(value = "bpmn-js", version = "18.6.1")
@JsModule("./bpmn/callboard-bpmn.ts")
public final class BpmnDiagram extends Component implements HasSize {
    private static final long serialVersionUID = 1L;

    /** The diagram as BPMN XML, and the ids of the elements where tokens are. */
    public BpmnDiagram(String xml, Collection<String> where, String label) {
        getElement().setProperty("xml", xml);
        getElement().setProperty("where", String.join(",", where));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }
}
