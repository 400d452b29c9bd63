package io.callboard.processes.task.engine;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A person who acts in the very moment a timer fires, or another person does, meets the engine's optimistic lock, is the
 * one that the database picks in a deadlock, or finds written what they wanted to write; nothing of theirs has been written
 * then, so the face's whole transaction is done again and decides by what is there now.
 */
@Configuration
class CollisionRetry {
    private static final Logger LOG = LoggerFactory.getLogger(CollisionRetry.class);
    private static final int TRIES = 4;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor facesTriedAgain() {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Service.class, true), (MethodInterceptor) CollisionRetry::invoke);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** Only where no transaction runs yet: an inner one cannot be repeated alone. */
    private static @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        var again = (ProxyMethodInvocation) call;
        for (int attempt = 1; ; attempt++) {
            try {
                return again.invocableClone().proceed();
            } catch (OptimisticLockingException | ConcurrencyFailureException | DuplicateKeyException collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
                LOG.info(
                        "{} met the engine and is tried again", call.getMethod().getName());
            }
        }
    }
}
