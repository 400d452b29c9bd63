package io.callboard.reports.press;

import java.util.List;

/**
 * One thing to print: its title, its template on the class path, a record whose components are the template's
 * parameters, and records whose components are its fields.
 */
public record Sheet(String title, String template, Record head, List<? extends Record> rows, boolean draft) {
    public Sheet {
        rows = List.copyOf(rows);
    }
}
