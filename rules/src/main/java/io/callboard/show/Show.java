package io.callboard.show;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A show (演出项目) as it stands. Approval number and day come from the authority, the permit from the police. */
public record Show(
        ShowId id,
        ShowData data,
        ShowStatus status,
        @Nullable String approvalNo,
        @Nullable LocalDate approvedOn,
        @Nullable String permitNo,
        @Nullable Instant filedAt,
        String createdBy,
        Instant createdAt,
        int version,
        List<Performance> performances) {
    public Show {
        performances = List.copyOf(performances);
    }

    public String title() {
        return data.title();
    }
}
