package io.callboard.processes.task.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.stereotype.Service;

class CollisionRetryTest {
    private final Desk desk = new Desk();
    private final Desk advised = advised(desk);

    @Test
    void a_face_that_met_the_engine_is_done_again() {
        desk.collisions = 2;
        assertThat(advised.sign()).isEqualTo("signed");
        assertThat(desk.tries).isEqualTo(3);
    }

    @Test
    void it_gives_up_in_the_end() {
        desk.collisions = 99;
        assertThatThrownBy(advised::sign).isInstanceOf(OptimisticLockingException.class);
        assertThat(desk.tries).isEqualTo(4);
    }

    private static Desk advised(Desk desk) {
        var factory = new ProxyFactory(desk);
        factory.setProxyTargetClass(true);
        factory.addAdvisor(CollisionRetry.facesTriedAgain());
        return (Desk) factory.getProxy();
    }

    @Service
    static class Desk {
        int collisions;
        int tries;

        String sign() {
            if (++tries <= collisions) {
                throw new OptimisticLockingException("a timer was quicker");
            }
            return "signed";
        }
    }
}
