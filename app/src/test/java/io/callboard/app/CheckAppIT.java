package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.embedded.TestDatabase;
import io.callboard.sale.SaleInvariants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The check of the books as a command, beside the running house. */
@ExtendWith(OutputCaptureExtension.class)
class CheckAppIT extends HouseTest {
    @Autowired
    private SaleInvariants invariants;

    @Test
    void the_command_prints_what_does_not_agree_and_ends_with_a_code_that_says_so(CapturedOutput output) {
        int breaches = invariants.breaches(null).size();
        var check = CheckApp.application()
                .run(
                        "--spring.datasource.url=" + TestDatabase.url("house"),
                        "--spring.datasource.username=" + TestDatabase.user(),
                        "--spring.datasource.password=" + TestDatabase.password());

        assertThat(check.getBeanNamesForType(org.camunda.bpm.engine.ProcessEngine.class))
                .isEmpty();
        assertThat(SpringApplication.exit(check)).isEqualTo(breaches == 0 ? 0 : 1);
        assertThat(output.getOut()).contains("{\"breaches\":" + breaches + "}");
    }
}
