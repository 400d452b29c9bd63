package io.callboard.db;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.stereotype.Component;

/** Writes many rows as few round trips, in the running transaction and on its connection. */
@Component
public class Batch {
    private final SqlSessionFactory sessions;
    private final SqlSessionTemplate alone;

    Batch(SqlSessionFactory sessions, SqlSessionTemplate alone) {
        this.sessions = sessions;
        this.alone = alone;
    }

    /** Writes rows by one statement, sent together; for one row the driver would prepare a statement that it has already. */
    public <M, R> void of(Class<M> mapperType, List<R> rows, BiConsumer<M, R> write) {
        if (rows.size() == 1) {
            write.accept(alone.getMapper(mapperType), rows.get(0));
        } else {
            of(mapperType, mapper -> rows.forEach(row -> write.accept(mapper, row)));
        }
    }

    /** Everything that the work writes through this mapper is sent together when it ends. */
    public <M> void of(Class<M> mapperType, Consumer<M> work) {
        try (var session = sessions.openSession(ExecutorType.BATCH)) {
            work.accept(session.getMapper(mapperType));
            session.flushStatements();
        }
    }
}
