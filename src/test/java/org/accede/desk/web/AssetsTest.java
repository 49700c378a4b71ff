package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page loads besides itself stays small (DESK.md, section 21). */
class AssetsTest {

    private static final int MOST_STYLE = 30_000;
    private static final int MOST_SCRIPT = 6_000;

    @TempDir
    private Path temporary;

    @Test
    void styleAndScriptAreSmall() {
        try (TestDesk desk = TestDesk.on(temporary)) {
            assertThat(desk.bytes("/assets/desk.css")).hasSizeLessThanOrEqualTo(MOST_STYLE);
            assertThat(desk.bytes("/assets/desk.js")).hasSizeLessThanOrEqualTo(MOST_SCRIPT);
        }
    }

    @Test
    void whatOnlyAuthorsNeedIsLeftOut() {
        assertThat(
                        Assets.squeezed(
                                "/* A\n note */\n.a:hover > b { color: red; width: 1em; }\n\n@media (min-width: 2em) {\n  .b::after { content: \" \\00b7  \"; }\n}\n"))
                .isEqualTo(
                        ".a:hover > b{color:red;width:1em}@media (min-width: 2em){.b::after{content:\" \\00b7  \"}}");
    }
}
