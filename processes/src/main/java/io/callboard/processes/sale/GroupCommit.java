package io.callboard.processes.sale;

import io.callboard.kernel.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Commits requests of one kind together. Whoever comes first commits for all who came while the commit before was under
 * way, in the order in which they came; so the more come the fewer commits each of them costs. Nobody waits for others than
 * those who are ready to run. What goes wrong together is tried again one by one.
 *
 * @param <K> what requests must share to be committed together
 * @param <R> a request
 * @param <O> what came of it
 */
final class GroupCommit<K, R, O> {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST = 64;
    private static final int MOST_TRIES = 20;

    private final BiFunction<K, List<R>, List<O>> round;
    private final Predicate<O> isForAnotherTry;
    private final Map<K, Group> groups = new ConcurrentHashMap<>();

    /** A round is a transaction that gives one outcome a request; an outcome may ask for another try. */
    GroupCommit(BiFunction<K, List<R>, List<O>> round, Predicate<O> isForAnotherTry) {
        this.round = round;
        this.isForAnotherTry = isForAnotherTry;
    }

    /** Answers when the request is committed; throws what its own round threw, {@link Refused} for one. */
    O submit(K key, R request) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return round.apply(key, List.of(request)).get(0);
        }
        var member = new Member(request);
        var group = groups.computeIfAbsent(key, Group::new);
        if (group.join(member) || member.isCalledToLead()) {
            group.lead();
        }
        try {
            return member.done.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    /** One request, and what came of it once it is committed. Its thread waits until it is answered or has to lead. */
    private final class Member {
        private final R request;
        private final CompletableFuture<O> done = new CompletableFuture<>();
        private final CountDownLatch called = new CountDownLatch(1);
        private volatile boolean promoted;
        private int tries;

        Member(R request) {
            this.request = request;
        }

        /** Waits whatever happens: a request that may be committed is not given up. */
        boolean isCalledToLead() {
            boolean interrupted = false;
            while (true) {
                try {
                    called.await();
                    break;
                } catch (InterruptedException stopped) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return promoted;
        }

        /** Only while it waits: so who wakes up knows for good whether they lead. */
        void leads() {
            promoted = true;
            called.countDown();
        }

        void isAnswered(O outcome) {
            done.complete(outcome);
            called.countDown();
        }

        /** Nobody waits for ever, whatever broke; who was answered does not hear of it. */
        void isForgotten() {
            if (!done.isDone()) {
                failed(new IllegalStateException("The round broke"));
            }
        }

        void failed(RuntimeException why) {
            done.completeExceptionally(why);
            called.countDown();
        }
    }

    /** Those who wait with the same key; one of them leads. */
    private final class Group {
        private final K key;
        private final Deque<Member> waiting = new ArrayDeque<>();
        private boolean led;

        Group(K key) {
            this.key = key;
        }

        /** Says whether the member has to lead. */
        synchronized boolean join(Member member) {
            waiting.add(member);
            boolean leads = !led;
            led = true;
            return leads;
        }

        /** Commits for whoever waits, and calls somebody else to lead. */
        void lead() {
            List<Member> members = List.of();
            try {
                letIn();
                members = next();
                if (!members.isEmpty()) {
                    commit(members);
                }
            } finally {
                members.forEach(Member::isForgotten);
                passOn();
            }
        }

        /**
         * A crowd that was answered together comes back together, and whoever is first leads a moment before the others are
         * here. They are ready to run, so they are let run; where nobody is, this takes no time.
         */
        private void letIn() {
            int here;
            do {
                here = size();
                Thread.yield();
            } while (here < size() && size() < LARGEST);
        }

        private synchronized int size() {
            return waiting.size();
        }

        private synchronized List<Member> next() {
            var members = new ArrayList<Member>();
            while (!waiting.isEmpty() && members.size() < LARGEST) {
                members.add(waiting.poll());
            }
            return members;
        }

        private synchronized void passOn() {
            waiting.stream()
                    .filter(member -> !member.promoted)
                    .findFirst()
                    .ifPresentOrElse(Member::leads, () -> led = false);
        }

        private void commit(List<Member> members) {
            try {
                var outcomes = round.apply(
                        key, members.stream().map(each -> each.request).toList());
                for (int place = 0; place < members.size(); place++) {
                    answer(members.get(place), outcomes.get(place));
                }
            } catch (RuntimeException together) {
                LOG.info(
                        "{} requests are tried one by one: {}",
                        members.size(),
                        together.getClass().getSimpleName());
                if (members.size() == 1 && !isCollision(together)) {
                    members.get(0).failed(together);
                } else {
                    members.forEach(this::commitAlone);
                }
            }
        }

        private void answer(Member member, O outcome) {
            if (isForAnotherTry.test(outcome) && member.tries++ < MOST_TRIES) {
                commitAlone(member);
            } else {
                member.isAnswered(outcome);
            }
        }

        private void commitAlone(Member member) {
            try {
                answer(member, round.apply(key, List.of(member.request)).get(0));
            } catch (RuntimeException why) {
                if (isCollision(why) && member.tries++ < MOST_TRIES) {
                    commitAlone(member);
                } else {
                    member.failed(why);
                }
            }
        }

        /** Somebody else wrote the same at the same moment, and has committed since: another look decides anew. */
        private boolean isCollision(RuntimeException why) {
            return why instanceof DuplicateKeyException || why instanceof ConcurrencyFailureException;
        }
    }
}
