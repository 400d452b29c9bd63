package io.callboard.processes.sale;

import io.callboard.kernel.Refused;
import io.callboard.kernel.ShowCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Commits locks of one performance together. Whoever comes first commits for all who came while the commit before was under
 * way, in the order in which they came; so nobody waits for company, and the more come the fewer commits each of them
 * costs. What goes wrong with one is tried again one by one.
 */
@Component
class LockGroups {
    private static final Logger LOG = LoggerFactory.getLogger(LockGroups.class);
    private static final int LARGEST = 64;
    private static final int MOST_TRIES = 20;
    private final LockRound round;
    private final Map<ShowCode, Group> groups = new ConcurrentHashMap<>();

    LockGroups(LockRound round) {
        this.round = round;
    }

    /** Answers when the request is committed; throws {@link Refused} when it was refused and nothing of it kept. */
    void submit(ShowCode show, LockRequest request) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            outcome(round.play(show, List.of(request)).get(0));
            return;
        }
        var member = new Member(request);
        var group = groups.computeIfAbsent(show, Group::new);
        if (group.join(member) || member.isCalledToLead()) {
            group.lead();
        }
        try {
            outcome(member.done.join());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    private static void outcome(LockRound.Outcome outcome) {
        if (outcome.refused() != null) {
            throw outcome.refused();
        }
    }

    /** One request, and what came of it once it is committed. Its thread waits until it is answered or has to lead. */
    private static final class Member {
        private final LockRequest request;
        private final CompletableFuture<LockRound.Outcome> done = new CompletableFuture<>();
        private final CountDownLatch called = new CountDownLatch(1);
        private volatile boolean promoted;
        private int tries;

        Member(LockRequest request) {
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

        void isAnswered(LockRound.Outcome outcome) {
            done.complete(outcome);
            called.countDown();
        }

        void failed(RuntimeException why) {
            done.completeExceptionally(why);
            called.countDown();
        }
    }

    /** Those who wait for seats of one performance; one of them leads. */
    private final class Group {
        private final ShowCode show;
        private final Deque<Member> waiting = new ArrayDeque<>();
        private boolean led;

        Group(ShowCode show) {
            this.show = show;
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
            try {
                var members = next();
                if (!members.isEmpty()) {
                    commit(members);
                }
            } finally {
                passOn();
            }
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
                var outcomes = round.play(
                        show, members.stream().map(each -> each.request).toList());
                for (int place = 0; place < members.size(); place++) {
                    answer(members.get(place), outcomes.get(place));
                }
            } catch (RuntimeException together) {
                LOG.info(
                        "{} locks are tried one by one: {}",
                        members.size(),
                        together.getClass().getSimpleName());
                members.forEach(this::commitAlone);
            }
        }

        /** Seats that the house chose may be gone when they are written, to another leader or node: it chooses again. */
        private void answer(Member member, LockRound.Outcome outcome) {
            if (outcome.choosesAgain() && member.tries++ < MOST_TRIES) {
                commitAlone(member);
            } else {
                member.isAnswered(outcome);
            }
        }

        private void commitAlone(Member member) {
            try {
                answer(member, round.play(show, List.of(member.request)).get(0));
            } catch (RuntimeException why) {
                member.failed(why);
            }
        }
    }
}
