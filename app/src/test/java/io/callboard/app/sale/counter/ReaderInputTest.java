package io.callboard.app.sale.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.Stage;
import org.junit.jupiter.api.Test;

class ReaderInputTest {
    private static final String CARD = Stage.idCard(7);

    @Test
    void a_reader_types_a_number_or_a_name_and_a_number_in_either_order() {
        assertThat(ReaderInput.read(CARD)).contains(new ReaderInput("", CARD));
        assertThat(ReaderInput.read("李雷\t" + CARD)).contains(new ReaderInput("李雷", CARD));
        assertThat(ReaderInput.read(CARD + "|李雷|汉|19670615")).contains(new ReaderInput("李雷", CARD));
    }

    @Test
    void what_is_no_id_card_fills_nothing_and_a_card_never_prints_its_number() {
        assertThat(ReaderInput.read("110105199001011230")).isEmpty();
        assertThat(ReaderInput.read("E12345678")).isEmpty();
        assertThat(ReaderInput.read("")).isEmpty();
        assertThat(ReaderInput.read(CARD).orElseThrow().toString()).doesNotContain(CARD);
    }
}
