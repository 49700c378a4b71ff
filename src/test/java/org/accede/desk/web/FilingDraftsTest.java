package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something that is filed can do it, its draft stands beside the paragraph, word for word as the checklist has it. */
class FilingDraftsTest {

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    @BeforeAll
    static void start() {
        desk = TestDesk.on(temporary, "ken");
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    /** A declaration, a notification. */
    @ParameterizedTest
    @CsvSource({"BC-2, #p-bc-2", "BC-35, #p-bc-35-1"})
    void theDraftIsThatOfTheChecklist(String article, String paragraph) {
        Element draft = desk.page("/c/ken/a/" + article).selectFirst(paragraph + " details.filing");

        assertThat(draft).isNotNull();
        assertThat(draft.hasAttr("open")).isFalse();
        assertThat(draft.text()).contains("Kenya");
        assertThat(desk.page("/c/ken/checklist/budapest").select("details").eachText())
                .contains(draft.text());
    }

    @Test
    void whereNothingIsFiledThereIsNone() {
        Document page = desk.page("/c/ken/a/BC-16");

        assertThat(page.select("details.filing")).isEmpty();
    }
}
