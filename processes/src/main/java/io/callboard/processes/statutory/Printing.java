package io.callboard.processes.statutory;

import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import io.callboard.statutory.DailyReturnCsv;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.Imprint;
import io.callboard.statutory.Imprint.Signature;
import io.callboard.statutory.Press;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.StatutoryReturn.Issue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the printed return who signed it, by the name that people know. */
@Component
class Printing {
    private final Press press;
    private final StaffAccounts staff;

    Printing(Press press, StaffAccounts staff) {
        this.press = press;
        this.staff = staff;
    }

    /** Without an issue the imprint is a draft's. */
    Imprint imprint(StatutoryReturn of, DailyReturnFigures figures, @Nullable Issue issue) {
        var signature = issue == null ? null : new Signature(name(issue.signedOffBy()), issue.signedOffAt());
        return new Imprint(DailyReturnCsv.digest(figures), of.differences(), signature);
    }

    byte[] print(DailyReturnFigures figures, Imprint imprint, ReturnFormat format) {
        return press.press(figures, imprint, format);
    }

    String name(String username) {
        return staff.find(username).map(StaffMember::displayName).orElse(username);
    }
}
