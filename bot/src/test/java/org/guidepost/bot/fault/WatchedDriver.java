package org.guidepost.bot.fault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** The real driver, which tells a fuse what is written about cases: before a transaction ends, and after. */
final class WatchedDriver {

    private static final int NO_STEP = -1;

    private WatchedDriver() {}

    static Driver of(Driver driver, CaseFuse fuse) {
        return proxy(Driver.class, (self, method, arguments) -> {
            Object result = call(driver, method, arguments);
            return result instanceof Session session ? session(session, fuse) : result;
        });
    }

    private static Session session(Session session, CaseFuse fuse) {
        return proxy(Session.class, (self, method, arguments) -> {
            if (!method.getName().startsWith("executeWrite")) {
                return call(session, method, arguments);
            }
            var step = new AtomicInteger(NO_STEP);
            Object[] watched = arguments.clone();
            watched[0] = watched(arguments[0], step, fuse);
            Object result = call(session, method, watched);
            if (step.get() != NO_STEP) {
                fuse.committed(step.get());
            }
            return result;
        });
    }

    private static Object watched(Object work, AtomicInteger step, CaseFuse fuse) {
        return switch (work) {
            case TransactionCallback<?> callback ->
                (TransactionCallback<Object>) tx -> {
                    Object result = callback.execute(transaction(tx, step));
                    written(step, fuse);
                    return result;
                };
            case Consumer<?> consumer ->
                (Consumer<TransactionContext>) tx -> {
                    @SuppressWarnings("unchecked")
                    var typed = (Consumer<TransactionContext>) consumer;
                    typed.accept(transaction(tx, step));
                    written(step, fuse);
                };
            default -> throw new IllegalArgumentException("Nobody has tried to write like this");
        };
    }

    private static void written(AtomicInteger step, CaseFuse fuse) {
        if (step.get() != NO_STEP) {
            fuse.written(step.get());
        }
    }

    private static TransactionContext transaction(TransactionContext tx, AtomicInteger step) {
        return proxy(TransactionContext.class, (self, method, arguments) -> {
            if (method.getName().equals("run") && arguments[0] instanceof String cypher) {
                if (cypher.contains("CREATE (k:Case:ActiveCase)")) {
                    step.set(0);
                } else if (cypher.contains("CREATE (s:CaseStep)")
                        && arguments[1] instanceof Map<?, ?> parameters
                        && parameters.get("version") instanceof Long version) {
                    step.set(version.intValue() + 1);
                }
            }
            return call(tx, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
