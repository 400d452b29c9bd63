package io.callboard.app.collection.tier;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItem.Operation;
import io.callboard.collection.tier.DayReport;
import io.callboard.collection.tier.DayReport.ShowLine;
import io.callboard.collection.tier.DayReport.Sums;
import io.callboard.collection.tier.TicketReport;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.VenueDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of profile v1. An item that does not make sense says why; the rest of its batch is taken. */
final class TierJson {
    private TierJson() {}

    record Batch<T>(
            @NotNull @Pattern(regexp = "v1", message = "Only profile v1 is known.") String profile,
            @NotBlank @Size(max = 80) String sender,
            @NotBlank @Size(max = 64) String batchNo,
            @NotNull OffsetDateTime sentAt,
            @NotNull @Size(min = 1, max = 500, message = "A batch has 1 to 500 items.") List<@NotNull T> items) {}

    /** Why an item is not taken. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        Unreadable(String code, String message) {
            super(message);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** An item of a batch, as it came. */
    interface Item<R> {
        R read();
    }

    record Ticket(
            @Nullable String ticketCode,
            @Nullable Operation operation,
            @Nullable OffsetDateTime operatedAt,
            @Nullable Integer dailySerial,
            @Nullable String showCode,
            @Nullable String seatCode,
            @Nullable String channel,
            @Nullable String ticketType,
            @Nullable Long priceFen,
            @Nullable Long paidFen,
            @Nullable Long feeFen,
            @Nullable Long payoutFen)
            implements Item<TicketReport> {
        @Override
        public TicketReport read() {
            var code = needed("ticketCode", ticketCode);
            check(TicketCode.isForm(code), "form", "ticketCode is no ticket code.");
            var show = needed("showCode", showCode);
            check(code.startsWith(show) && ShowCode.isValid(show), "form", "showCode is not the ticket's.");
            var done = needed("operation", operation);
            long paid = amount("paidFen", paidFen);
            long fee = feeFen == null ? 0 : amount("feeFen", feeFen);
            long payout = payoutFen == null ? 0 : amount("payoutFen", payoutFen);
            check(
                    done == Operation.SALE ? fee == 0 && payout == 0 : fee + payout == paid,
                    "amounts",
                    "On a return feeFen and payoutFen add up to paidFen; on a sale they are 0.");
            var item = new ReportItem(
                    code,
                    done,
                    needed("operatedAt", operatedAt).toInstant(),
                    new ShowCode(show),
                    text("seatCode", seatCode, 30),
                    text("channel", channel, 40),
                    text("ticketType", ticketType, 20),
                    Cny.ofFen(amount("priceFen", priceFen)),
                    Cny.ofFen(paid),
                    Cny.ofFen(fee),
                    Cny.ofFen(payout));
            return new TicketReport(item, dailySerial);
        }
    }

    record Show(
            @Nullable String showCode,
            @Nullable Integer sold,
            @Nullable Long soldFen,
            @Nullable Integer returned,
            @Nullable Long returnedFen,
            @Nullable Long feesFen,
            @Nullable Integer complimentary,
            @Nullable Integer checkedIn) {
        ShowLine read() {
            var code = needed("showCode", showCode);
            check(ShowCode.isValid(code), "form", "showCode is no show code.");
            var sums = new Sums(
                    count("sold", sold),
                    Cny.ofFen(amount("soldFen", soldFen)),
                    count("returned", returned),
                    Cny.ofFen(amount("returnedFen", returnedFen)),
                    Cny.ofFen(amount("feesFen", feesFen)),
                    count("complimentary", complimentary));
            return new ShowLine(new ShowCode(code), sums, count("checkedIn", checkedIn));
        }
    }

    record Day(
            @Nullable String venueCode,
            @Nullable LocalDate day,
            @Nullable Integer generation,
            @Nullable List<Show> shows,
            @Nullable Integer tickets,
            @Nullable Long totalFen,
            @Nullable String sha256)
            implements Item<DayReport> {
        @Override
        public DayReport read() {
            var venue = needed("venueCode", venueCode);
            check(VenueCode.isValid(venue), "form", "venueCode is no venue code.");
            var digest = needed("sha256", sha256);
            check(digest.matches("[0-9a-fA-F]{64}"), "form", "sha256 has 64 hexadecimal digits.");
            int counted = needed("generation", generation);
            check(counted >= 1, "form", "generation counts from 1.");
            return new DayReport(
                    new VenueDay(new VenueCode(venue), needed("day", day)),
                    counted,
                    needed("shows", shows).stream().map(Show::read).toList(),
                    needed("tickets", tickets),
                    Cny.ofFen(needed("totalFen", totalFen)),
                    digest);
        }
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new Unreadable("required", field + " is missing.");
        }
        return value;
    }

    private static void check(boolean good, String code, String message) {
        if (!good) {
            throw new Unreadable(code, message);
        }
    }

    private static long amount(String field, @Nullable Long value) {
        long fen = needed(field, value);
        check(fen >= 0, "range", field + " is negative.");
        return fen;
    }

    private static int count(String field, @Nullable Integer value) {
        return needed(field, value);
    }

    private static String text(String field, @Nullable String value, int most) {
        var text = needed(field, value);
        check(!text.isBlank() && text.length() <= most, "range", field + " has 1 to " + most + " characters.");
        return text;
    }
}
