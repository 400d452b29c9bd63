package io.callboard.reports.press;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Rows that are records. */
final class RecordRows implements JRDataSource {
    private final Iterator<? extends Record> rows;
    private @Nullable Record row;

    RecordRows(List<? extends Record> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return row == null ? null : Components.of(row, field.getName());
    }
}
