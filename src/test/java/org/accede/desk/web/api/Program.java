package org.accede.desk.web.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.accede.desk.web.TestDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that has the key of a Desk. */
final class Program {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestDesk desk;
    private final String key;

    Program(TestDesk desk) {
        this.desk = desk;
        this.key = desk.address().replaceAll(".*key=", "");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk.base() + "/api/" + path))
                .header("Authorization", "Bearer " + key);
    }

    HttpResponse<String> get(String path) {
        return desk.send(request(path));
    }

    /** What is there. */
    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " gives " + answer.statusCode() + ": " + answer.body() + desk.log());
        }
        return JSON.readTree(answer.body());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static JsonNode parsed(String json) {
        return JSON.readTree(json);
    }

    String version(String path) {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }

    HttpResponse<String> put(String path, String version, String body) {
        return desk.send(writing(path).header("If-Match", version).PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> create(String path, String body) {
        return desk.send(writing(path).header("If-None-Match", "*").PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path, String version) {
        return desk.send(request(path).header("If-Match", version).DELETE());
    }

    HttpResponse<String> post(String path, String body) {
        return desk.send(writing(path).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder writing(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return desk.send(request);
    }
}
