package io.callboard.app.task;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskScreensIT extends ScreenTest {
    private static final Instant CURTAIN =
            Instant.now().plus(50, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private String showId;

    @BeforeEach
    void a_submitted_show() {
        stage().operaHouse();
        showId = stage().submitted(stage().show("睡美人 Sleeping Beauty", Stage.OPERA_HOUSE, CURTAIN, 1700));
    }

    private String taskId() {
        return stage().task("compliance", "contentReview", "showId=" + showId)
                .at("/taskId")
                .asText();
    }

    @Test
    void sun_bo_sees_what_waits_and_reviews_the_content() {
        var taskId = taskId();
        sitsDown("compliance");
        UI.getCurrent().navigate("tasks/" + taskId);
        assertThat(words()).contains("Review the content", "Sleeping Beauty");

        _click(_get(Button.class, spec -> spec.withText("Content may be shown")));

        assertThat(stage().hasTask("compliance", "contentReview", "showId=" + showId))
                .isFalse();
    }

    @Test
    void sending_back_without_a_word_is_told_in_the_field() {
        var taskId = taskId();
        sitsDown("compliance");
        UI.getCurrent().navigate("tasks/" + taskId);

        _click(_get(Button.class, spec -> spec.withText("Send back")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(stage().hasTask("compliance", "contentReview", "showId=" + showId))
                .isTrue();
    }

    @Test
    void the_list_shows_only_what_one_may_see() {
        sitsDown("seller");
        UI.getCurrent().navigate("tasks");

        assertThat(words()).contains("Nothing waits for you here");
    }
}
