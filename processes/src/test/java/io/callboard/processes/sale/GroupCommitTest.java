package io.callboard.processes.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DuplicateKeyException;

class GroupCommitTest {
    private static List<String> answered(List<Integer> requests) {
        return requests.stream().map(request -> "done " + request).toList();
    }

    @Test
    void everybody_of_a_crowd_gets_their_own_answer_once() throws Exception {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        var rounds = new LongAdder();
        var together = new GroupCommit<String, Integer, String>(
                (key, requests) -> {
                    rounds.increment();
                    requests.forEach(request -> assertThat(done.add(request)).isTrue());
                    return answered(requests);
                },
                outcome -> false);
        var numbers = new AtomicInteger();
        var crowd = Executors.newFixedThreadPool(16);
        try {
            var people = new ArrayList<Callable<Boolean>>();
            for (int person = 0; person < 16; person++) {
                people.add(() -> {
                    for (int step = 0; step < 500; step++) {
                        int mine = numbers.incrementAndGet();
                        assertThat(together.submit("swan lake", mine)).isEqualTo("done " + mine);
                    }
                    return true;
                });
            }
            for (var person : crowd.invokeAll(people, 60, TimeUnit.SECONDS)) {
                assertThat(person.get()).isTrue();
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(done).hasSize(8000);
        assertThat(rounds.sum()).isLessThanOrEqualTo(8000);
    }

    /** People who come together: one is committed alone, the others while that is under way. */
    private static final class Crowd {
        private final List<Integer> sizes = new CopyOnWriteArrayList<>();
        private final List<String> answers = new CopyOnWriteArrayList<>();
        private final CountDownLatch everybodyIsThere = new CountDownLatch(1);
        private final GroupCommit<String, Integer, String> together;

        Crowd() {
            together = new GroupCommit<>((key, requests) -> play(requests), outcome -> false);
        }

        private List<String> play(List<Integer> requests) {
            if (sizes.isEmpty()) {
                try {
                    everybodyIsThere.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
            sizes.add(requests.size());
            return answered(requests);
        }

        /** Asks for each from a thread of its own. */
        List<Thread> ask(int... requests) {
            var people = Arrays.stream(requests)
                    .mapToObj(request -> new Thread(() -> answers.add(together.submit("swan lake", request))))
                    .toList();
            people.forEach(Thread::start);
            return people;
        }

        void comes() throws InterruptedException {
            var first = ask(0);
            waits(first);
            var others = ask(1, 2, 3, 4, 5, 6, 7, 8);
            waits(others);
            everybodyIsThere.countDown();
            leave(first);
            leave(others);
        }

        private static void waits(List<Thread> people) {
            people.forEach(person -> {
                while (person.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            });
        }

        static void leave(List<Thread> people) throws InterruptedException {
            for (var person : people) {
                person.join();
            }
        }
    }

    @Test
    @Timeout(30)
    void who_comes_while_a_commit_is_under_way_is_committed_with_the_others_who_did() throws Exception {
        var crowd = new Crowd();
        crowd.comes();
        Crowd.leave(crowd.ask(11));
        assertThat(crowd.sizes).containsExactly(1, 8, 1);
        assertThat(crowd.answers).hasSize(10).contains("done 8", "done 11");
    }

    @Test
    void who_collides_with_somebody_elses_write_is_tried_again() {
        var tries = new AtomicInteger();
        var together = new GroupCommit<String, Integer, String>(
                (key, requests) -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new DuplicateKeyException("slot");
                    }
                    return answered(requests);
                },
                outcome -> false);
        assertThat(together.submit("swan lake", 1)).isEqualTo("done 1");
        assertThat(tries).hasValue(3);
    }

    @Test
    void what_breaks_by_itself_is_told_to_who_asked_and_the_next_one_is_served() {
        var together = new GroupCommit<String, Integer, String>(
                (key, requests) -> {
                    if (requests.contains(13)) {
                        throw new IllegalStateException("thirteen");
                    }
                    return answered(requests);
                },
                outcome -> false);
        assertThatThrownBy(() -> together.submit("swan lake", 13))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("thirteen");
        assertThat(together.submit("swan lake", 14)).isEqualTo("done 14");
    }

    @Test
    void an_outcome_may_ask_for_another_try() {
        var tries = new AtomicInteger();
        var together = new GroupCommit<String, Integer, String>(
                (key, requests) -> List.of(tries.incrementAndGet() < 4 ? "again" : "done"), "again"::equals);
        assertThat(together.submit("swan lake", 1)).isEqualTo("done");
    }
}
