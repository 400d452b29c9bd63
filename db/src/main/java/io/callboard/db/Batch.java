package io.callboard.db;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.transaction.SpringManagedTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes many rows as few round trips, in the running transaction and on its connection. */
@Component
public class Batch {
    private final SqlSessionFactory sessions;
    private final SqlSessionTemplate alone;

    Batch(SqlSessionFactory sessions, SqlSessionTemplate alone) {
        this.sessions = sessions;
        this.alone = alone;
    }

    /** Inserts rows by statements of many rows; each row is one insert by the mapper. */
    public <M, R> void insert(Class<M> mapperType, List<R> rows, BiConsumer<M, R> insert) {
        checkTransaction();
        if (rows.size() == 1) {
            insert.accept(alone.getMapper(mapperType), rows.get(0));
            return;
        }
        try (var session = inserting()) {
            var mapper = session.getMapper(mapperType);
            rows.forEach(row -> insert.accept(mapper, row));
            session.flushStatements();
        } catch (PersistenceException failed) {
            throw translated(failed);
        }
    }

    /** Without one the rows would be undone when the session closes. */
    private static void checkTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Many rows are written in a transaction");
        }
    }

    /** The same that a row by itself would have thrown. */
    private RuntimeException translated(PersistenceException failed) {
        var translated = alone.getPersistenceExceptionTranslator().translateExceptionIfPossible(failed);
        return translated == null ? failed : translated;
    }

    private SqlSession inserting() {
        var configuration = sessions.getConfiguration();
        var transaction =
                new SpringManagedTransaction(configuration.getEnvironment().getDataSource());
        return new DefaultSqlSession(configuration, new InsertExecutor(configuration, transaction), false);
    }

    /** Everything that the work writes through this mapper is sent together when it ends. */
    public <M> void of(Class<M> mapperType, Consumer<M> work) {
        checkTransaction();
        try (var session = sessions.openSession(ExecutorType.BATCH)) {
            work.accept(session.getMapper(mapperType));
            session.flushStatements();
        }
    }
}
