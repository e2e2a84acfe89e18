package org.guidepost.bot.fault;

import java.util.Map;
import org.guidepost.knowledge.database.DatabaseAddress;
import org.guidepost.knowledge.database.DatabaseProcess;
import org.guidepost.knowledge.database.TestDatabase;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One database and one application for all tests of a JVM; everybody in them is a new {@link TestPerson}, so that tests
 * don't meet. Resolves parameters of type {@link Guide} and {@link DatabaseAddress}.
 */
public final class SharedGuide implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedGuide.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Guide.class || type == DatabaseAddress.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return parameter.getParameter().getType() == Guide.class ? running.guide : running.process.address();
    }

    private record Running(DatabaseProcess process, Guide guide) implements AutoCloseable {

        static Running start() {
            DatabaseProcess process = DatabaseProcess.start(TestDatabase.settings("fault-database"));
            process.awaitReady();
            Guide guide = Guide.on(process.address(), Map.of()).onceItIsWarm();
            return new Running(process, guide);
        }

        @Override
        public void close() {
            guide.close();
            process.close();
        }
    }
}
