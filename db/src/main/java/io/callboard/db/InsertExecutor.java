package io.callboard.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.BaseExecutor;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.transaction.Transaction;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one insert of a mapper is called with, and writes it as statements of many rows. The insert has one text,
 * {@code insert … values (…)}, without parts that depend on the row. The driver's own batches do the same, but copy, measure
 * and bind each value twice.
 */
final class InsertExecutor extends BaseExecutor {
    /** So few that the driver keeps the texts of all lengths. */
    private static final int MOST_ROWS = 64;

    private static final Map<String, InsertText> TEXTS = new ConcurrentHashMap<>();

    private final List<BoundSql> rows = new ArrayList<>();

    InsertExecutor(Configuration configuration, Transaction transaction) {
        super(configuration, transaction);
    }

    @Override
    protected int doUpdate(MappedStatement statement, @Nullable Object parameter) throws SQLException {
        if (statement.getSqlCommandType() != SqlCommandType.INSERT) {
            throw new IllegalArgumentException(statement.getId() + " is no insert");
        }
        var row = statement.getBoundSql(parameter);
        if (!rows.isEmpty()
                && (rows.size() == MOST_ROWS || !rows.get(0).getSql().equals(row.getSql()))) {
            write();
        }
        rows.add(row);
        return 1;
    }

    @Override
    protected List<BatchResult> doFlushStatements(boolean isRollback) throws SQLException {
        if (!isRollback && !rows.isEmpty()) {
            write();
        }
        rows.clear();
        return List.of();
    }

    private void write() throws SQLException {
        var text = TEXTS.computeIfAbsent(rows.get(0).getSql(), InsertText::new);
        try (var statement = transaction.getConnection().prepareStatement(text.of(rows.size()))) {
            int place = 1;
            for (var row : rows) {
                place = bind(statement, place, row);
            }
            statement.executeUpdate();
        }
        rows.clear();
    }

    private int bind(PreparedStatement statement, int from, BoundSql row) throws SQLException {
        var values = configuration.newMetaObject(row.getParameterObject());
        int place = from;
        for (var mapping : row.getParameterMappings()) {
            bind(statement, place++, mapping, values.getValue(mapping.getProperty()));
        }
        return place;
    }

    @SuppressWarnings("unchecked")
    private void bind(PreparedStatement statement, int place, ParameterMapping mapping, @Nullable Object value)
            throws SQLException {
        var type = value == null && mapping.getJdbcType() == null
                ? configuration.getJdbcTypeForNull()
                : mapping.getJdbcType();
        ((TypeHandler<@Nullable Object>) mapping.getTypeHandler()).setParameter(statement, place, value, type);
    }

    @Override
    protected <E> List<E> doQuery(
            MappedStatement statement, Object parameter, RowBounds bounds, ResultHandler handler, BoundSql text) {
        throw new UnsupportedOperationException("Rows are inserted here, not read");
    }

    @Override
    protected <E> Cursor<E> doQueryCursor(
            MappedStatement statement, Object parameter, RowBounds bounds, BoundSql text) {
        throw new UnsupportedOperationException("Rows are inserted here, not read");
    }
}
