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
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** Counts the SQL statements of each request, whoever sends them: our mapping, plain JDBC or the engine. */
public final class Statements implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final ThreadLocal<List<String>> OF_THIS_THREAD = ThreadLocal.withInitial(ArrayList::new);
    private static final Map<String, CompletableFuture<List<String>>> OF_REQUESTS = new ConcurrentHashMap<>();

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
            try {
                chain.doFilter(request, response);
            } finally {
                counted.complete(List.copyOf(OF_THIS_THREAD.get()));
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static <T> T counting(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                OF_THIS_THREAD.get().add(arguments == null ? method.getName() : String.valueOf(arguments[0]));
            }
            Object answer = call(real, method, arguments);
            return answer instanceof Connection connection ? counting(Connection.class, connection) : answer;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
