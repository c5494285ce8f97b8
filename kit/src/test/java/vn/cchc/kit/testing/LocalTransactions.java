package vn.cchc.kit.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Transactions over plain JDBC, for tests without a container: inside {@link #run} every connection of the data source is the
 * one of the transaction, outside each is new.
 */
public final class LocalTransactions {

    private final TestDatabase database;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public LocalTransactions(TestDatabase database) {
        this.database = database;
    }

    /** Runs work in one transaction: committed when it returns, rolled back when it throws. */
    public void run(Runnable work) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                work.run();
                done = true;
            } finally {
                current.remove();
                if (done) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Transaction failed", e);
        }
    }

    /** A data source whose connections take part in the transaction of their thread. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(method.getName());
            }
            Connection transaction = current.get();
            return transaction == null ? database.connect() : keptOpen(transaction);
        });
    }

    private static Connection keptOpen(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
