package org.qualityoutcomes.support;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** Counts the SQL statements of each request, whoever sends them: our mapping, plain JDBC or the engine. */
public final class Statements implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final ThreadLocal<List<String>> OF_THIS_THREAD = ThreadLocal.withInitial(ArrayList::new);
    private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();
    private static final Map<String, CompletableFuture<List<String>>> OF_REQUESTS = new ConcurrentHashMap<>();

    /**
     * One that was sent, or a commit.
     *
     * @param source the request that it was sent for, for example {@code GET /tasks}, else the thread's name
     * @param sql {@code commit} for a commit
     */
    public record Sent(String source, String sql) {}

    private static volatile Consumer<Sent> watcher = sent -> {};

    /** From now on somebody sees all statements and commits, whoever sends them. */
    public static void watch(Consumer<Sent> watching) {
        watcher = watching;
    }

    /** A source whose statements are counted and seen too. */
    public static DataSource watched(DataSource source) {
        return counting(DataSource.class, source);
    }

    /** Those that the latest request for this path took; waits for its end, which comes after the last answered byte. */
    public static List<String> of(String path) {
        CompletableFuture<List<String>> counted = OF_REQUESTS.get(path);
        if (counted == null) {
            throw new IllegalArgumentException("nobody has asked for " + path);
        }
        return counted.orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
            }
        });
        context.registerBean("statements", FilterRegistrationBean.class, Statements::filter);
    }

    private static FilterRegistrationBean<Filter> filter() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            CompletableFuture<List<String>> counted = new CompletableFuture<>();
            OF_REQUESTS.put(((HttpServletRequest) request).getRequestURI(), counted);
            OF_THIS_THREAD.get().clear();
            REQUEST.set(
                    ((HttpServletRequest) request).getMethod() + " " + ((HttpServletRequest) request).getRequestURI());
            try {
                chain.doFilter(request, response);
            } finally {
                REQUEST.remove();
                counted.complete(List.copyOf(OF_THIS_THREAD.get()));
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static <T> T counting(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                String sql = arguments == null ? method.getName() : String.valueOf(arguments[0]);
                OF_THIS_THREAD.get().add(sql);
                see(sql);
            } else if (method.getName().equals("commit")) {
                see(method.getName());
            }
            Object answer = call(real, method, arguments);
            return answer instanceof Connection connection ? counting(Connection.class, connection) : answer;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void see(String sql) {
        String request = REQUEST.get();
        watcher.accept(new Sent(request == null ? Thread.currentThread().getName() : request, sql));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
