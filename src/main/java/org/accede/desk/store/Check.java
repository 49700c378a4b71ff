package org.accede.desk.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.accede.Accede;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;

/** What else keeps a text, which reads without errors, from being saved. */
public interface Check {

    /** What is wrong with it. */
    List<Problem> problems(String text, String file);

    /** Nothing else: as far as a text can be read it can be saved. */
    static Check reading() {
        return (text, file) -> List.of();
    }

    /** All that {@code accede validate} calls an error, on the day. */
    static Check asValidate(Accede accede, Supplier<LocalDate> day) {
        return (text, file) -> {
            try {
                accede.validate(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), file, day.get());
                return List.of();
            } catch (InvalidDocumentException e) {
                return e.problems();
            }
        };
    }
}
