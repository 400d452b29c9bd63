package io.callboard.app.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.callboard.app.parts.Formats;
import io.callboard.kernel.RealTime;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Scope;

/** The business zone's clock in the bar; when it is not real time, as in the demo, it says so in colour. */
@SpringComponent
@Scope("prototype")
class BusinessTime extends Span {
    private static final long serialVersionUID = 1L;
    private static final int REFRESH_MILLIS = 20_000;

    private final transient Clock clock;
    private final transient RealTime realTime;

    BusinessTime(Clock clock, RealTime realTime) {
        this.clock = clock;
        this.realTime = realTime;
        addClassNames("clock", "figures");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        ui.setPollInterval(REFRESH_MILLIS);
        ui.addPollListener(poll -> show());
        show();
    }

    private void show() {
        var now = clock.instant();
        boolean moved = Duration.between(realTime.instant(), now).abs().compareTo(Duration.ofSeconds(2)) > 0;
        setText(Formats.moment(now, getLocale()) + " +08");
        setClassName("clock-moved", moved);
        setTitle(getTranslation(moved ? "shell.clock.moved" : "shell.clock"));
    }
}
