package org.accede.paper.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void textStaysText() {
        Xml xml = new Xml().open("a").with("b", "\"<&>").text("\"<&> ]]>").close();

        assertThat(xml).hasToString("<a b=\"&quot;&lt;&amp;&gt;\">\"&lt;&amp;&gt; ]]&gt;</a>");
    }

    @Test
    void whatHoldsNothingIsClosedAtOnce() {
        assertThat(new Xml().open("a").empty("b").open("c").text("").close().close())
                .hasToString("<a><b/><c/></a>");
    }

    @Test
    void aPartSaysWhatItIs() {
        assertThat(new String(Xml.part("a").text("\u00e9").close().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\u00e9</a>");
    }

    @Test
    void nothingIsWrittenInTheWrongPlace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Xml().open("a").text("b").with("c", "d"));
        assertThatIllegalStateException().isThrownBy(() -> new Xml().open("a").bytes());
    }
}
