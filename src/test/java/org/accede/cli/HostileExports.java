package org.accede.cli;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.paper.Paper;
import org.accede.report.Format;
import org.accede.report.Report;

/** Every report on profiles that are hostile in every field, made once. */
final class HostileExports {

    private static final List<String> PAYLOADS = Stream.of(
                    HostileProfile.markup(), HostileProfile.formulas(), HostileProfile.forTheTerminal())
            .flatMap(each -> each)
            .toList();

    private static final int ROUNDS = Sample.times(2, 3);

    /** A field holds each time another text, or all hold one that a spreadsheet would run, or what is too long for anything. */
    static final Map<String, Map<String, Report>> ALL = all();

    /** Of those that take long to write, enough to have every kind of text in every kind of table. */
    private static final Map<String, List<String>> OFFICE = Map.of(
            "round 0", List.of("gap", "readiness", "checklist-budapest", "delta-un-budapest"),
            "formulas", List.of("gap", "checklist-budapest"),
            "long", List.of("readiness"));

    private HostileExports() {}

    private static Map<String, Map<String, Report>> all() {
        Map<String, Map<String, Report>> all = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Iterator<String> payloads = Stream.iterate(round * 7, i -> i + 1)
                    .map(i -> PAYLOADS.get(i % PAYLOADS.size()))
                    .iterator();
            all.put("round " + round, Exports.of(HostileProfile.of(payloads::next)));
        }
        all.put("formulas", Exports.of(HostileProfile.of("=HYPERLINK(\"http://evil.example\";\"x\");-2+3")));
        all.put("script", Exports.of(HostileProfile.of("<script>alert(1)</script>")));
        all.put("long", Exports.of(HostileProfile.of(HostileExports::endless)));
        return all;
    }

    /**
     * Words that differ, more than a cell of a workbook takes, as a file of one word only would look like an attack on who unpacks it, and
     * a word of 1 kB; 100 kB where all is tried.
     */
    private static String endless() {
        StringBuilder text = new StringBuilder("|<=\u202E ");
        Random words = new Random(185);
        while (text.length() < Sample.times(35_000, 99_000)) {
            text.append(Long.toString(words.nextLong(), 36)).append(' ');
        }
        return text + "x".repeat(1_000);
    }

    /** A page of text. */
    interface Check {
        void of(String name, String page);
    }

    static void each(List<Format> formats, Check check) {
        bytes(formats, (name, bytes) -> check.of(name, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** A file. */
    interface FileCheck {
        void of(String name, byte[] bytes);
    }

    static void bytes(List<Format> formats, FileCheck check) {
        ALL.forEach((round, outputs) -> outputs.forEach((name, output) -> formats.stream()
                .filter(Format.of(output)::contains)
                .forEach(format -> check.of(round + ", " + name + ", " + format.id(), format.write(output)))));
    }

    static void office(Format format, FileCheck check) {
        OFFICE.forEach((round, reports) -> reports.forEach(name -> check.of(
                round + ", " + name + ", " + format.id(),
                format.write(ALL.get(round).get(name)))));
    }

    /** A paper. */
    interface PaperCheck {
        void of(String name, Paper paper);
    }

    static void papers(PaperCheck check) {
        ALL.forEach(
                (round, outputs) -> outputs.forEach((name, output) -> check.of(round + ", " + name, output.paper())));
    }
}
