package org.qualityoutcomes.assurance.conflicts;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Facts that do not change while a page is made are read once for it; outside of a request each time. */
final class OncePerRequest {

    private static final String READ = OncePerRequest.class.getName();

    private OncePerRequest() {}

    @SuppressWarnings("unchecked")
    static <T> T read(Object key, Supplier<T> source) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return source.get();
        }
        Map<Object, Object> known = known(request);
        // not computeIfAbsent: one fact may be read to find another
        if (!known.containsKey(key)) {
            known.put(key, source.get());
        }
        return (T) known.get(key);
    }

    /** After a change within the request. */
    static void forget() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> known(RequestAttributes request) {
        if (request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> known) {
            return (Map<Object, Object>) known;
        }
        Map<Object, Object> begun = new HashMap<>();
        request.setAttribute(READ, begun, RequestAttributes.SCOPE_REQUEST);
        return begun;
    }
}
