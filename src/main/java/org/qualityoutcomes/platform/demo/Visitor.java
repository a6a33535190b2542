package org.qualityoutcomes.platform.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A signed-in person without a browser: opens pages, sends their forms, and uses Tasklist's own HTTP API. The
 * demonstration is built by visitors, so that every historic task has a named completer.
 */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI base;
    private final String username;

    /** What came back: the status, the body, and the path of a redirect or an empty string. */
    public record Answer(int status, String body, String location) {

        /** @throws IllegalStateException unless the answer is a success or a redirect away from the sign-in */
        public Answer orFail(String what) {
            if (status >= 400 || location.contains("/login")) {
                throw new IllegalStateException(what + " was answered with " + status + " " + location + ": " + body);
            }
            return this;
        }
    }

    private Visitor(URI base, String username) {
        this.base = base;
        this.username = username;
    }

    /** Signs in through the sign-in page. */
    public static Visitor signIn(URI base, String username, String password) {
        Visitor visitor = new Visitor(base, username);
        visitor.send("/login", "/login", List.of(Map.entry("username", username), Map.entry("password", password)))
                .orFail("Signing in as " + username);
        visitor.get(TASKLIST).orFail("Opening Tasklist as " + username);
        return visitor;
    }

    /** Somebody who has not signed in. */
    public static Visitor stranger(URI base) {
        return new Visitor(base, "nobody");
    }

    public String username() {
        return username;
    }

    /** Opens a page or reads an address of ours. */
    public Answer get(String path) {
        return exchange(HttpRequest.newBuilder(at(path)).GET());
    }

    /** Reads a file, for example a report. */
    public byte[] download(String path) {
        HttpResponse<byte[]> file =
                exchange(HttpRequest.newBuilder(at(path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
        if (file.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + file.statusCode() + " for " + username);
        }
        return file.body();
    }

    /** What comes with an answer besides its content. */
    public HttpHeaders headers(String path) {
        return exchange(HttpRequest.newBuilder(at(path)).GET(), HttpResponse.BodyHandlers.discarding())
                .headers();
    }

    /** Opens a page and sends a form of it; fields may repeat. */
    public Answer send(String page, String action, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(at(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + encode(tokenOf(page)))));
    }

    /** Sends a form of a page to the page's own address. */
    public Answer send(String page, List<Map.Entry<String, String>> fields) {
        return send(page, page, fields);
    }

    /** Sends a form with one file; fields may repeat. */
    public Answer upload(
            String page,
            String action,
            Collection<Map.Entry<String, String>> fields,
            String field,
            String fileName,
            byte[] content) {
        return upload(page, action, fields, field, List.of(Map.entry(fileName, content)));
    }

    /** Sends a form with several files in one field; fields may repeat. */
    public Answer upload(
            String page,
            String action,
            Collection<Map.Entry<String, String>> fields,
            String field,
            List<Map.Entry<String, byte[]>> files) {
        String boundary = "part-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(each -> write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + each.getKey() + "\"\r\n\r\n"
                        + each.getValue() + "\r\n"));
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + tokenOf(page)
                        + "\r\n");
        files.forEach(file -> {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                            + file.getKey() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(file.getValue());
            write(body, "\r\n");
        });
        write(body, "--" + boundary + "--\r\n");
        return exchange(HttpRequest.newBuilder(at(action))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a file as it is, as the script of an evidence page does. */
    public Answer stream(String page, String action, Supplier<InputStream> content) {
        return exchange(HttpRequest.newBuilder(at(action))
                .header("Content-Type", "application/octet-stream")
                .header("X-CSRF-TOKEN", tokenOf(page))
                .POST(HttpRequest.BodyPublishers.ofInputStream(content)));
    }

    /** Asks the engine's API as Tasklist does. */
    public Answer api(String method, String path, Object body) {
        return webapp(method, ENGINE + path, body);
    }

    /** Asks any of the webapps' interfaces with their token. */
    public Answer webapp(String method, String path, Object body) {
        return exchange(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** The open tasks that Tasklist shows this person, of one kind and case; all kinds where {@code taskKey} is empty. */
    public List<JsonNode> tasks(String reference, String taskKey) {
        Map<String, Object> query = taskKey.isEmpty()
                ? Map.of("processInstanceBusinessKey", reference)
                : Map.of("processInstanceBusinessKey", reference, "taskDefinitionKey", taskKey);
        Answer answer = api("POST", "/task", query).orFail("Listing tasks as " + username);
        return List.of(json.convertValue(read(answer.body()), JsonNode[].class));
    }

    /** The variables that Tasklist reads for a task's form. */
    public JsonNode variables(String taskId) {
        return read(get(ENGINE + "/task/" + taskId + "/form-variables")
                .orFail("Reading a form")
                .body());
    }

    /** Claims the task where it is nobody's yet and submits its form as Tasklist does. */
    public Answer complete(JsonNode task, Map<String, Object> fields) {
        String id = task.path("id").asText();
        if (task.path("assignee").isNull()) {
            Answer claimed = api("POST", "/task/" + id + "/claim", Map.of("userId", username));
            if (claimed.status() >= 400) {
                return claimed;
            }
        }
        Map<String, Object> variables = fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> Map.of(
                                "value",
                                field.getValue(),
                                "type",
                                field.getValue() instanceof Boolean ? "Boolean" : "String")));
        return api("POST", "/task/" + id + "/submit-form", Map.of("variables", variables));
    }

    private String tokenOf(String page) {
        Matcher token = CSRF.matcher(
                get(page).orFail("Opening " + page + " as " + username).body());
        if (!token.find()) {
            throw new IllegalStateException("There is no form to send on " + page + " for " + username);
        }
        return token.group(1);
    }

    private Answer exchange(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
        String location = response.headers().firstValue("Location").orElse("");
        return new Answer(response.statusCode(), response.body(), location);
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(
                    request.header("Accept", "text/html, application/json, */*;q=0.8")
                            .build(),
                    handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private URI at(String path) {
        return base.resolve(path);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
