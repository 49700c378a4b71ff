package org.accede.desk.web.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Desk;
import org.accede.desk.store.Who;
import org.accede.desk.view.Messages;
import org.accede.input.Problems;

/** What a program asks. What is not understood is refused and not passed over. */
final class Call {

    /** Who saves, in UTF-8 with percent signs as in an address. */
    static final String NAME = "Accede-Name";

    private static final Pattern VERSION = Pattern.compile("\"([^\"]+)\"");
    private static final String JSON = "application/json";
    private static final int LONGEST_NAME = 200;

    private final Context request;
    private final Desk desk;
    private final Messages words;

    private Call(Context request, Desk desk, Messages words) {
        this.request = request;
        this.desk = desk;
        this.words = words;
    }

    /** @throws Failure if it says something that nobody asked for */
    static Call of(Context request, Endpoint endpoint, Desk desk, Messages words) {
        Call call = new Call(request, desk, words);
        for (String name : request.queryParamMap().keySet()) {
            if (!endpoint.query().contains(name)) {
                throw call.misused(name, "api.query.unknown", String.join(", ", endpoint.query()));
            }
        }
        boolean hasBody = endpoint.method() == HandlerType.PUT || endpoint.method() == HandlerType.POST;
        if (hasBody && !isJson(request.contentType())) {
            throw new Failure(415, request.path(), words.say("api.type"), words.say("api.type.mend"));
        }
        return call;
    }

    private static boolean isJson(String type) {
        if (type == null) {
            return false;
        }
        String[] parts = type.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
        return parts[0].equals(JSON)
                && Arrays.stream(parts)
                        .skip(1)
                        .allMatch(part -> part.equals("charset=utf-8") || part.equals("charset=\"utf-8\""));
    }

    Desk desk() {
        return desk;
    }

    Messages words() {
        return words;
    }

    String path() {
        return request.path();
    }

    /** What the address says in a place that its pattern has. */
    String at(String place) {
        return request.pathParam(place);
    }

    /** The profile that the address names. */
    CountryFile file() {
        return desk.file(at("c"));
    }

    /** A value behind the question mark; empty where it is not there. */
    Optional<String> one(String name) {
        List<String> given = request.queryParams(name);
        if (given.size() > 1) {
            throw misused(name, "api.query.twice");
        }
        return given.stream().findFirst();
    }

    String needed(String name) {
        return one(name).filter(value -> !value.isBlank()).orElseThrow(() -> misused(name, "api.query.needed"));
    }

    /** All values of a name, given several times or with commas between. */
    List<String> all(String name) {
        return request.queryParams(name).stream()
                .flatMap(values -> Stream.of(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether one of two words is said; the first is meant where none is. */
    boolean isSecond(String name, String first, String second) {
        String value = one(name).orElse(first);
        if (!value.equals(first) && !value.equals(second)) {
            throw misused(name, "api.query.either", first, second);
        }
        return value.equals(second);
    }

    int number(String name, int otherwise, int most) {
        return one(name)
                .map(value -> {
                    int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
                    if (number < 1 || number > most) {
                        throw misused(name, "api.query.number", most);
                    }
                    return number;
                })
                .orElse(otherwise);
    }

    Optional<LocalDate> day(String name) {
        return one(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw misused(name, "api.query.day");
            }
        });
    }

    LocalDate asOf() {
        return day("as-of").orElseGet(desk::today);
    }

    /** A day that is not over. */
    Optional<LocalDate> deposit() {
        Optional<LocalDate> day = day("deposit");
        if (day.isPresent() && day.get().isBefore(asOf())) {
            throw misused("deposit", "api.query.before", asOf());
        }
        return day;
    }

    /** Ids of the treaties that are asked about, by id or prefix; empty for all. */
    List<String> treaties() {
        return all("instrument").stream()
                .map(name -> treaty("instrument", name).id())
                .distinct()
                .toList();
    }

    Instrument treaty(String parameter, String name) {
        List<Instrument> known = desk.accede().catalogue().instruments();
        return known.stream()
                .filter(one -> one.id().equalsIgnoreCase(name) || one.prefix().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> misused(
                        parameter,
                        "api.query.treaty",
                        String.join(", ", known.stream().map(Instrument::id).toList())));
    }

    /** What is to be said of the profile that the address names, with the bills and on the basis that are asked for. */
    Dossier dossier() {
        return dossier(file(), all("with"));
    }

    Dossier dossier(CountryFile file, List<String> bills) {
        return desk.dossier(file, bills, asOf(), isSecond("basis", "all", "read"));
    }

    /**
     * The version that is to be changed.
     *
     * @throws Failure if none is named, or any
     */
    String seen() {
        return Optional.ofNullable(request.header("If-Match"))
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElseThrow(() ->
                        new Failure(428, request.path(), words.say("api.version"), words.say("api.version.mend")));
    }

    /** Whether it is to be made, and must not be there. */
    boolean isNew() {
        return "*".equals(request.header("If-None-Match")) && request.header("If-Match") == null;
    }

    /** By the name that the program gives; nobody's where it gives none. */
    Who who() {
        String name = request.header(NAME);
        if (name == null) {
            return new Who("");
        }
        try {
            String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (plain.length() <= LONGEST_NAME && plain.chars().noneMatch(Character::isISOControl)) {
                return new Who(plain.strip());
            }
        } catch (IllegalArgumentException e) {
            // as below
        }
        throw new Failure(422, NAME, words.say("api.name"), words.say("api.name.mend"));
    }

    /** What was sent. */
    String body() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.bodyAsBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Failure(422, Bodies.NAME, words.say("api.utf8"), words.say("api.utf8.mend"));
        }
    }

    private Failure misused(String name, String message, Object... of) {
        return new Failure(422, "?" + name, words.say(message, of), "");
    }

    Failure unknown(String where, String message, String name, Iterable<String> known) {
        List<String> all = new ArrayList<>();
        known.forEach(all::add);
        return new Failure(
                404,
                where,
                words.say(message, name),
                Problems.nearest(name, all)
                        .map(near -> words.say("api.near", near))
                        .orElse(""));
    }
}
