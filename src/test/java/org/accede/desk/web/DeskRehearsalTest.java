package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java learns a start from is what a person sees first, and nothing of it stays. */
class DeskRehearsalTest {

    @TempDir
    private Path temporary;

    @Test
    void theFirstPagesAreShownAndNothingStays() throws Exception {
        assertThat(DeskRehearsal.run(Shipped.accede(), Shipped.COUNTRIES, temporary))
                .containsExactly(
                        "/ HTTP/1.1 200 OK",
                        "/assets/desk.css HTTP/1.1 200 OK",
                        "/c/ken HTTP/1.1 200 OK",
                        "/c/ken/a/BC-16 HTTP/1.1 200 OK");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whoHasNoKenyaHasAnArchiveAllTheSame() throws Exception {
        assertThat(DeskRehearsal.run(Shipped.accede(), temporary, temporary)).contains("/ HTTP/1.1 200 OK");
        assertThat(temporary).isEmptyDirectory();
    }
}
