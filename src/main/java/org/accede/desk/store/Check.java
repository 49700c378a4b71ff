package org.accede.desk.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.accede.Accede;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;
import org.accede.validate.Validator;

/** What else keeps a text, which reads without errors, from being saved. */
public interface Check {

    /** What is wrong with it. */
    List<Problem> problems(Read read);

    /** Nothing else: as far as a text can be read it can be saved. */
    static Check reading() {
        return read -> List.of();
    }

    /** All that {@code accede validate} calls an error, on the day. */
    static Check asValidate(Accede accede, Supplier<LocalDate> day) {
        return read -> {
            String file = read.held().id() + ".json";
            try {
                if (read.profile().isPresent()) {
                    Validator.mustBeMeant(
                            read.profile().get(), day.get(), () -> Documents.parseWithComments(read.text(), file));
                } else {
                    byte[] bytes = read.text().getBytes(StandardCharsets.UTF_8);
                    accede.validate(new ByteArrayInputStream(bytes), file, day.get());
                }
                return List.of();
            } catch (InvalidDocumentException e) {
                return e.problems();
            }
        };
    }
}
