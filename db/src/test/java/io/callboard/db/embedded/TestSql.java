package io.callboard.db.embedded;

import javax.sql.DataSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * What tests read and write by SQL of their own, committed as what mappers write: with the running transaction, or at once
 * where there is none. The pool commits nothing by itself.
 */
public final class TestSql {
    private TestSql() {}

    public static JdbcTemplate template(DataSource source, TransactionManager transactions) {
        var proxy = new ProxyFactory(new JdbcTemplate(source));
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(transactions, new MatchAlwaysTransactionAttributeSource()));
        return (JdbcTemplate) proxy.getProxy();
    }
}
