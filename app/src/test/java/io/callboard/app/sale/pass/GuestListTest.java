package io.callboard.app.sale.pass;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.Stage;
import io.callboard.realname.IdType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuestListTest {
    @Test
    void people_are_pasted_from_a_spreadsheet_or_typed_one_a_line_and_take_the_seats_in_turn() {
        var text = "李雷\t" + Stage.idCard(1) + "\n\nHan Meimei, E12345678\n王芳 " + Stage.idCard(2) + "\n";
        var list = GuestList.read(text, List.of("S-01-01", "S-01-03", "S-01-05"));
        assertThat(list.wrongLines()).isEmpty();
        assertThat(list.guests())
                .extracting(guest -> guest.seatCode())
                .containsExactly("S-01-01", "S-01-03", "S-01-05");
        assertThat(list.guests()).extracting(guest -> guest.name()).containsExactly("李雷", "Han Meimei", "王芳");
        assertThat(list.guests().get(1).id().type()).isEqualTo(IdType.PASSPORT);
    }

    @Test
    void a_line_without_a_right_number_or_a_seat_is_named_by_its_number() {
        var text = "李雷,110105199001011230\n韩梅梅\n王芳," + Stage.idCard(2) + "\n赵强," + Stage.idCard(3);
        assertThat(GuestList.read(text, List.of("S-01-01")).wrongLines()).containsExactly(1, 2, 4);
        assertThat(GuestList.read(text, null).wrongLines()).containsExactly(1, 2);
    }
}
