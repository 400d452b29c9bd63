package io.callboard.db;

import java.util.function.Consumer;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.stereotype.Component;

/** Writes many rows as few round trips, in the running transaction and on its connection. */
@Component
public class Batch {
    private final SqlSessionFactory sessions;

    Batch(SqlSessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Everything that the work writes through this mapper is sent together when it ends. */
    public <M> void of(Class<M> mapperType, Consumer<M> work) {
        try (var session = sessions.openSession(ExecutorType.BATCH)) {
            work.accept(session.getMapper(mapperType));
            session.flushStatements();
        }
    }
}
