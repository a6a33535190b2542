package org.qualityoutcomes.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Writes down what the beans of the models set and answer in the product, so that the same beans can be played on a bare
 * engine. It reads variables, which costs statements: a run that is recorded is not counted.
 */
public final class Recorder implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final Map<String, Deque<Map<String, Object>>> SET = new ConcurrentHashMap<>();
    private static final Map<String, Deque<Object>> ANSWERED = new ConcurrentHashMap<>();
    private static volatile boolean recording;

    public static void record(boolean on) {
        recording = on;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof JavaDelegate delegate) {
                    return recorded(JavaDelegate.class, delegate, name);
                }
                if (bean instanceof TaskListener listener) {
                    return recorded(TaskListener.class, listener, name);
                }
                if (bean instanceof ExecutionListener listener) {
                    return recorded(ExecutionListener.class, listener, name);
                }
                return bean instanceof Function<?, ?> function ? recorded(Function.class, function, name) : bean;
            }
        });
    }

    private static <T> T recorded(Class<T> type, T real, String name) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (!recording || arguments == null || arguments.length != 1) {
                return call(real, method, arguments);
            }
            if (real instanceof Function) {
                Object answer = call(real, method, arguments);
                if (answer != null && arguments[0] instanceof DelegateExecution execution) {
                    ANSWERED.computeIfAbsent(key(name, execution), any -> new ArrayDeque<>())
                            .add(answer);
                }
                return answer;
            }
            VariableScope scope = (VariableScope) arguments[0];
            Map<String, Object> before = new HashMap<>(scope.getVariables());
            Object answer = call(real, method, arguments);
            Map<String, Object> after = new HashMap<>(scope.getVariables());
            after.entrySet().removeIf(each -> Objects.equals(before.get(each.getKey()), each.getValue()));
            SET.computeIfAbsent(key(name, scope), any -> new ArrayDeque<>()).add(after);
            return answer;
        }));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static String key(String bean, VariableScope scope) {
        if (scope instanceof DelegateTask task) {
            return bean + " at " + task.getTaskDefinitionKey();
        }
        return bean + " at " + ((DelegateExecution) scope).getCurrentActivityId();
    }

    /** A bean of any kind that models name, doing once more what was written down. */
    public record Played(String name)
            implements JavaDelegate, TaskListener, ExecutionListener, Function<DelegateExecution, Object> {

        @Override
        public void execute(DelegateExecution execution) {
            set(execution);
        }

        @Override
        public void notify(DelegateExecution execution) {
            set(execution);
        }

        @Override
        public void notify(DelegateTask task) {
            set(task);
        }

        private void set(VariableScope scope) {
            Deque<Map<String, Object>> written = SET.getOrDefault(key(name, scope), new ArrayDeque<>());
            if (!written.isEmpty()) {
                written.add(written.element());
                written.remove().forEach(scope::setVariable);
            }
        }

        @Override
        public Object apply(DelegateExecution execution) {
            Deque<Object> written = ANSWERED.getOrDefault(key(name, execution), new ArrayDeque<>());
            if (written.isEmpty()) {
                return "somebody";
            }
            written.add(written.element());
            return written.remove();
        }
    }
}
