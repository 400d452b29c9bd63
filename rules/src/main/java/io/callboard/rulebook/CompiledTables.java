package io.callboard.rulebook;

import io.callboard.rulebook.law.CompiledTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Compiled tables by digest, the ones asked for last; an older one is compiled again when it is asked for. Compiling one
 * holds up nobody who asks for another.
 */
public final class CompiledTables {
    private static final int KEPT = 64;

    private final Map<String, CompletableFuture<Ready>> ready = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Ready>> eldest) {
            return size() > KEPT;
        }
    };

    /** A table that can be asked. */
    record Ready(CompiledTable table, TableIndex index) {
        List<Integer> rowsThatHold(Map<String, Object> facts, int[] pieces) {
            return table.rowsThatHold(facts, pieces);
        }
    }

    /** Compiles it unless that is done; throws IllegalStateException when it does not compile. */
    public void prepare(DecisionTable table) {
        of(table);
    }

    Ready of(DecisionTable table) {
        var fresh = new CompletableFuture<Ready>();
        CompletableFuture<Ready> known;
        synchronized (ready) {
            known = ready.get(table.digest());
            if (known == null || known.isCompletedExceptionally()) {
                ready.put(table.digest(), fresh);
                known = fresh;
            }
        }
        if (known == fresh) {
            compile(table, fresh);
        }
        return wait(known);
    }

    private static Ready wait(CompletableFuture<Ready> table) {
        try {
            return table.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("A table does not compile", failed.getCause());
        }
    }

    private static void compile(DecisionTable table, CompletableFuture<Ready> result) {
        try {
            var index = new TableIndex(table);
            result.complete(new Ready(CompiledTable.of(table, Buckets.of(table, index)), index));
        } catch (RuntimeException broken) {
            result.completeExceptionally(broken);
        }
    }
}
