package io.callboard.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InsertTextTest {
    @Test
    void a_row_is_written_out_as_often_as_there_are_rows() {
        var text = new InsertText("insert into seats (show_code, seat_code) values (?, ?)");
        assertThat(text.of(1)).isEqualTo("insert into seats (show_code, seat_code) values (?, ?)");
        assertThat(text.of(3)).isEqualTo("insert into seats (show_code, seat_code) values (?, ?),(?, ?),(?, ?)");
    }

    @Test
    void what_follows_the_values_is_said_once() {
        var text = new InsertText("insert into t (a) values (?) on duplicate key update a = values(a)");
        assertThat(text.of(2)).isEqualTo("insert into t (a) values (?),(?) on duplicate key update a = values(a)");
    }

    @Test
    void brackets_in_the_values_belong_to_them() {
        assertThat(new InsertText("insert into t (a) values (coalesce(?, 1))").of(2))
                .isEqualTo("insert into t (a) values (coalesce(?, 1)),(coalesce(?, 1))");
    }

    @Test
    void a_text_that_gives_no_row_of_values_is_refused() {
        assertThatThrownBy(() -> new InsertText("update seats set status = ?"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InsertText("insert into t (a) values (?"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
