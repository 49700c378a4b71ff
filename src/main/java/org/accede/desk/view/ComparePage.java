package org.accede.desk.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.compare.Comparison;
import org.accede.desk.action.CountryFile;
import org.accede.report.compare.CompareWords;

/**
 * Laws of several States side by side, article by article; States in alphabetical order, nothing added up.
 *
 * @param states all that can be chosen, {@code chosen} those that are
 * @param wrong the key of a message on the choice; empty for none
 */
public record ComparePage(
        LocalDate day,
        List<State> states,
        List<Instrument> treaties,
        Optional<Instrument> treaty,
        boolean onlyDiffering,
        String wrong,
        List<Column> columns,
        List<Treaty> tables,
        List<String> laws,
        Map<String, String> inputs)
        implements Page {

    private static final int MOST = 6;

    public record State(String id, String name, boolean chosen) {}

    /** @param unread whether nobody read its law, so that all is open */
    public record Column(String id, String name, boolean unread) {}

    public record Treaty(Instrument instrument, List<Row> rows, int all) {}

    public record Row(String article, String title, List<Cell> cells) {}

    public record Cell(String address, Marked mark, String sections) {}

    public static ComparePage of(Asked asked) {
        List<String> chosen = asked.all("c");
        List<CountryFile> readable = asked.desk().all().stream()
                .filter(file -> file.profileIfRead().isPresent())
                .toList();
        List<CountryFile> compared =
                readable.stream().filter(file -> chosen.contains(file.id())).toList();
        Optional<Instrument> treaty = asked.one("treaty").flatMap(asked.catalogue()::instrument);
        boolean differ = asked.one("differ").isPresent();
        String wrong = compared.size() == 1 && !chosen.isEmpty()
                ? "compare.wrong.few"
                : compared.size() > MOST ? "compare.wrong.many" : "";
        List<State> states = readable.stream()
                .map(file -> new State(file.id(), file.name(), compared.contains(file)))
                .toList();
        List<Instrument> treaties = asked.catalogue().instruments();
        if (compared.size() < 2 || !wrong.isEmpty()) {
            return new ComparePage(
                    asked.asOf(), states, treaties, treaty, differ, wrong, List.of(), List.of(), List.of(), Map.of());
        }
        List<Dossier> dossiers = compared.stream()
                .map(file -> asked.desk().dossier(file, asked.asOf()))
                .toList();
        Comparison comparison = asked.desk()
                .accede()
                .compare(dossiers, treaty.map(one -> List.of(one.id())).orElse(List.of()), differ);
        List<Column> columns = comparison.countries().stream()
                .map(country -> new Column(id(compared, dossiers, country), country.name(), !country.lawRead()))
                .toList();
        return new ComparePage(
                asked.asOf(),
                states,
                treaties,
                treaty,
                differ,
                "",
                columns,
                comparison.treaties().stream()
                        .map(one -> new Treaty(
                                one.instrument(),
                                one.rows().stream()
                                        .map(row -> row(row, columns))
                                        .toList(),
                                one.all()))
                        .toList(),
                comparison.countries().stream()
                        .flatMap(country -> CompareWords.law(country).stream())
                        .toList(),
                inputs(comparison));
    }

    private static Map<String, String> inputs(Comparison comparison) {
        Map<String, String> inputs = new LinkedHashMap<>();
        comparison
                .countries()
                .forEach(country ->
                        inputs.put(country.name(), country.findings().profile().digest()));
        inputs.put("catalogue", comparison.any().catalogueDigest());
        inputs.put("rules", comparison.any().rulesDigest());
        return Inputs.inShort(inputs);
    }

    private static String id(List<CountryFile> files, List<Dossier> dossiers, Comparison.Country country) {
        for (int i = 0; i < files.size(); i++) {
            if (dossiers.get(i).findings() == country.findings()) {
                return files.get(i).id();
            }
        }
        throw new IllegalStateException(country.name());
    }

    private static Row row(Comparison.Row row, List<Column> columns) {
        List<Cell> cells = new java.util.ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Comparison.Cell cell = row.cells().get(i);
            cells.add(new Cell(
                    "/c/" + columns.get(i).id() + "/a/" + row.article().id(),
                    Marked.of(CompareWords.mark(cell)),
                    CompareWords.sectionsInShort(cell)));
        }
        return new Row(row.article().id(), row.article().title(), cells);
    }

    /** What is said of all such tables. */
    public String noRanking() {
        return CompareWords.NO_RANKING;
    }

    @Override
    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    @Override
    public String title(Messages words) {
        return words.say("compare.title");
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(day);
    }

    @Override
    public Map<String, String> digests() {
        return inputs;
    }
}
