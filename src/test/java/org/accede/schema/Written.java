package org.accede.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.brief.Reworded;
import org.accede.cli.Cli;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.register.RegisterReader;
import org.accede.report.Reports;
import tools.jackson.databind.JsonNode;

/** What the commands write as JSON for several countries, options and treaties, by the call. */
final class Written {

    private static final String EVERYTHING = "src/test/resources/schema/profile-with-everything.json";

    /** Real ones read in full and in part, and constructed ones. Not each is asked for each treaty, but where all is tried. */
    private static final List<String> COUNTRIES =
            List.of("KEN", "ROU", "FJI", "empty", "treaty-text-first", EVERYTHING);

    private static final List<String> TREATIES = List.of("budapest", "p1", "p2", "un");

    private final Published schema;
    private final List<String> calls;
    private Map<String, JsonNode> documents;

    private Written(Published schema, List<String> calls) {
        this.schema = schema;
        this.calls = calls;
    }

    static final Written GAP = new Written(Published.REPORT, gap());
    static final Written DELTA = new Written(Published.DELTA, delta());
    static final Written READINESS = new Written(Published.READINESS, readiness());
    static final Written CHECKLIST = new Written(Published.CHECKLIST, checklist());
    static final Written VALIDATE = new Written(Published.VALIDATE, validate());
    static final Written FIND = new Written(Published.FIND, find());
    static final Written NEXT = new Written(Published.NEXT, next());
    static final Written BRIEF = new Written(
            Published.BRIEF,
            List.of("brief KEN", "brief ROU --instrument budapest", "brief ZAF", "brief " + EVERYTHING));
    static final Written CHANGES = new Written(
            Published.CHANGES,
            List.of(
                    "whatif KEN countries/bills/ken-example-preservation-and-search.json",
                    "whatif empty src/test/resources/schema/bill-without-an-offence.json",
                    "diff treaty-text-last treaty-text-last",
                    "diff ROU ROU --as-of-b 2003-01-01"));
    static final Written PLAN = new Written(
            Published.PLAN, List.of(Sample.ALL ? "plan KEN --instrument budapest" : "plan ROU --instrument p1"));
    static final Written STATUS = new Written(Published.STATUS, status());
    static final Written LIST = new Written(Published.LIST, List.of("list", "list --instrument un,p1"));
    static final Written SHOW = new Written(Published.SHOW, show());
    static final Written EXPLAIN = new Written(Published.EXPLAIN, explain());
    static final Written IMPORT = new Written(Published.IMPORT, imports());
    static final Written COMPARE = new Written(
            Published.COMPARE,
            List.of(
                    "compare KEN GHA NGA --instrument budapest",
                    "compare empty KEN ROU --differ",
                    "compare " + EVERYTHING + " treaty-text-first --instrument un"));
    static final Written COOPERATE = new Written(
            Published.COOPERATE,
            List.of(
                    "cooperate KEN ROU",
                    "cooperate ROU KEN --with-bill src/test/resources/schema/bill-on-cooperation.json",
                    "cooperate ROU EST",
                    "cooperate empty " + EVERYTHING));
    static final List<Written> ALL = List.of(
            GAP, DELTA, READINESS, CHECKLIST, VALIDATE, FIND, NEXT, STATUS, LIST, SHOW, EXPLAIN, BRIEF, CHANGES, PLAN,
            COMPARE, COOPERATE, IMPORT);

    Published schema() {
        return schema;
    }

    Map<String, JsonNode> documents() {
        if (documents == null) {
            documents = new LinkedHashMap<>();
            calls.forEach(call -> documents.put(call, document(call)));
            if (schema == Published.BRIEF) {
                documents.put("the Desk's, reworded", reworded());
            }
        }
        return documents;
    }

    /** The commands know nothing of what a team writes in the Desk. */
    private static JsonNode reworded() {
        Dossier dossier = Shipped.accede().dossier("KEN", Shipped.AS_OF);
        byte[] brief = Reports.brief(dossier.brief(Optional.empty(), List.of("budapest"))
                        .reworded(line -> Optional.of(new Reworded("In our words.", false))))
                .jsonBytes();
        return Published.json(new String(brief, StandardCharsets.UTF_8));
    }

    private static JsonNode document(String call) {
        Cli cli = Cli.asOf((call + " --format json").split(" "));
        boolean isToFindErrors = call.contains("bad-input/profile") || call.contains("to-mend");
        assertThat(cli.code()).as(call + ": " + cli.err()).isEqualTo(isToFindErrors ? 2 : 0);
        return Published.json(cli.out());
    }

    /** Every field once, concerns and hints among them, and what is left out where only gaps are shown. */
    private static List<String> gap() {
        List<String> calls = new ArrayList<>();
        List.of("KEN", "empty", EVERYTHING).forEach(country -> calls.add("gap " + country + " --concerns"));
        calls.add("gap src/test/resources/schema/profile-of-a-unitary-state.json");
        calls.add("gap KEN --instrument un --only gaps");
        calls.add("gap DEU --instrument budapest,p1");
        calls.add("gap FJI --instrument budapest --only gaps --others");
        calls.add("gap KEN --instrument budapest --others");
        calls.add("gap ROU --instrument p2 --only gaps --concerns");
        return calls;
    }

    private static List<String> delta() {
        return TREATIES.stream()
                .flatMap(from ->
                        TREATIES.stream().filter(to -> !to.equals(from)).map(to -> " --from " + from + " --to " + to))
                .flatMap(treaties -> Sample.one(List.of("KEN", "treaty-text-first", EVERYTHING), treaties).stream()
                        .map(country -> "delta " + country + treaties))
                .toList();
    }

    private static List<String> readiness() {
        List<String> calls = new ArrayList<>();
        COUNTRIES.forEach(country -> {
            calls.add("readiness " + country);
        });
        calls.add("readiness KEN --deposit 2027-11-30 --instrument un,p2");
        calls.add("readiness ROU --deposit 2027-11-30");
        everyStanding().forEach(country -> calls.add("readiness " + country));
        return calls;
    }

    private static List<String> checklist() {
        List<String> calls = new ArrayList<>();
        calls.add("checklist KEN --instrument budapest --deposit 2027-06-15");
        TREATIES.forEach(treaty -> calls.add("checklist " + EVERYTHING + " --instrument " + treaty));
        COUNTRIES.stream().filter(country -> !country.equals(EVERYTHING)).forEach(country -> Sample.one(
                        TREATIES, country)
                .forEach(treaty -> calls.add("checklist " + country + " --instrument " + treaty)));
        return calls;
    }

    /** Files with errors, with warnings, with neither, one beside the other. */
    private static List<String> validate() {
        return List.of(
                "validate " + String.join(" ", COUNTRIES),
                "validate KEN --instrument un,p2",
                "validate countries/bills/ken-example-preservation-and-search.json",
                "validate src/test/resources/bad-input/profile/many-faults.json",
                "validate src/test/resources/bad-input/profile/null.json src/test/resources/bad-input/warnings/stale.json");
    }

    /** Questions, conditions, topics and articles; and nothing. */
    private static List<String> find() {
        return List.of(
                "find hacking", "find Interpol", "find 30 days", "find fraudulently", "find search", "find qwertz");
    }

    /** One that changes something, and one in which something is to be mended and another clashes. */
    private static List<String> imports() {
        return Workbooks.written().stream()
                .map(workbook -> "import " + workbook + " --dry-run")
                .toList();
    }

    private static List<String> status() {
        return List.of("status", "status KEN", "status ZAF", "status ROU", "status " + EVERYTHING);
    }

    /** Each kind of thing that has an id. */
    private static List<String> show() {
        List<String> calls = new ArrayList<>();
        Shipped.catalogue().articles().forEach(article -> calls.add("show " + article.id()));
        Shipped.catalogue().topics().keySet().forEach(topic -> calls.add("show " + topic));
        calls.add("show UN-7.1");
        calls.add("show preservation/maximum-days");
        return calls;
    }

    private static List<String> explain() {
        return List.of("explain KEN BC-2", "explain DEU UN-28", "explain " + EVERYTHING + " UN-7.1");
    }

    private static List<String> next() {
        return List.of(
                "next KEN --limit 5",
                "next ROU --instrument un --limit 3",
                "next treaty-text-first --instrument budapest");
    }

    /** One State or organization for each way in which the register has them stand towards the treaties. */
    private static List<String> everyStanding() {
        Register register = RegisterReader.readIfThere(Shipped.COUNTRIES.resolve("register.json"));
        List<String> told = new ArrayList<>(TREATIES);
        told.addAll(
                List.of("budapest-protocol-1", "budapest-protocol-2", "council-of-europe", "elaboration", "un-member"));
        Map<String, String> one = new LinkedHashMap<>();
        for (Entry entry : register.all()) {
            String standing = told.stream().map(entry::state).toList() + " " + entry.organization() + " "
                    + !entry.filings().isEmpty();
            one.putIfAbsent(standing, entry.iso3());
        }
        return List.copyOf(one.values());
    }

    @Override
    public String toString() {
        return schema.toString();
    }
}
