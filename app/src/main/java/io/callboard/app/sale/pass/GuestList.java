package io.callboard.app.sale.pass;

import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.pass.Guest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People as somebody types or pastes them: one a line, a name and an ID number with a tab, a comma, a semicolon or spaces
 * between. A number of an ID card must have its check digit; any other is taken for a passport.
 */
record GuestList(List<Guest> guests, List<Integer> wrongLines) {
    /** Seats by turns; without seats, for passes that have none. */
    static GuestList read(String text, @Nullable List<String> seats) {
        var guests = new ArrayList<Guest>();
        var wrong = new ArrayList<Integer>();
        int line = 0;
        for (var typed : text.strip().split("\\R")) {
            line++;
            if (typed.isBlank()) {
                continue;
            }
            var id = id(typed);
            var name = name(typed);
            boolean noSeat = seats != null && guests.size() >= seats.size();
            if (id == null || name.isEmpty() || noSeat) {
                wrong.add(line);
            } else {
                guests.add(new Guest(seats == null ? null : seats.get(guests.size()), name, id));
            }
        }
        return new GuestList(List.copyOf(guests), List.copyOf(wrong));
    }

    private static String[] parts(String line) {
        return line.strip().split("[\\t,;，；]|\\s{2,}|\\s(?=[0-9A-Z]{5,}$)");
    }

    private static String name(String line) {
        return parts(line)[0].strip();
    }

    private static @Nullable IdNumber id(String line) {
        var parts = parts(line);
        if (parts.length < 2) {
            return null;
        }
        var number = parts[parts.length - 1].strip();
        boolean isCard = number.length() == 18;
        var type = isCard ? IdType.ID_CARD : IdType.PASSPORT;
        return IdNumber.fault(type, number).isPresent() ? null : IdNumber.of(type, number);
    }
}
