package org.accede.desk.web.api;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a program is answered: JSON in UTF-8.
 *
 * @param version of what was asked for, which a change of it has to name; empty where it cannot be changed
 */
record Reply(int status, Optional<String> version, byte[] body) {

    static Reply of(byte[] body) {
        return new Reply(200, Optional.empty(), body);
    }

    static Reply of(String body) {
        return of(body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply of(Consumer<OutputStream> body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.accept(out);
        return of(out.toByteArray());
    }

    Reply with(int other) {
        return new Reply(other, version, body);
    }

    Reply ofVersion(String its) {
        return new Reply(status, Optional.of(its), body);
    }
}
