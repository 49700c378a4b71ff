package org.accede.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.input.Documents;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;

/** Reads bills: one that nobody has read as an entry of a profile, one that somebody has read as a file of its own. */
public final class BillReader {

    private final Catalogue catalogue;
    private final Map<String, Source> sources;
    private final Problems problems;

    BillReader(Catalogue catalogue, Map<String, Source> sources, Problems problems) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * A bill for a country: its answers, each of which takes the place of what the law says.
     *
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with it, or that it is for another country
     */
    public static Bill read(Path path, Profile profile, Catalogue catalogue) {
        return read(Documents.readWithComments(path).tree(), profile, catalogue);
    }

    /** The same of a file that is read. */
    public static Bill read(Node file, Profile profile, Catalogue catalogue) {
        Problems problems = new Problems();
        Form form = Form.of(file, problems);
        problems.throwIfAny();
        Map<String, Source> own = new SourceReader(problems).read(form);
        Map<String, Source> all = new LinkedHashMap<>(profile.sources());
        all.putAll(own);
        BillReader reader = new BillReader(catalogue, all, problems);
        Bill bill = reader.overlay(form, profile, List.copyOf(own.values()));
        form.done();
        problems.throwIfAny();
        return bill;
    }

    /** The country for which a file is a bill, by its code; empty if it is none. */
    public static Optional<String> country(Node file) {
        return file instanceof Node.Fields all
                        && all.fields().get("bill") instanceof Node.Fields bill
                        && bill.fields().get("iso3") instanceof Node.Text iso3
                ? Optional.of(iso3.value())
                : Optional.empty();
    }

    private Bill overlay(Form form, Profile profile, List<Source> own) {
        Form about = form.node("bill").map(node -> Form.of(node, problems)).orElse(null);
        Map<String, TopicAnswers> topics =
                new TopicsReader(catalogue, sources, problems, true).read(form, Provision.State.BILL);
        if (about == null) {
            form.missing("bill", "Write \"bill\": {\"iso3\": \"KEN\", \"title\": \"...\"}.");
            return new Bill("", "", "", Set.of(), "", topics, own);
        }
        String iso3 = about.text("iso3");
        if (!iso3.equals(profile.iso3())) {
            problems.add(
                    about.where("iso3"),
                    "the bill is for " + iso3 + ", the profile is of " + profile.iso3(),
                    "Take the bill of this country.");
        }
        about.flag("constructed", false);
        Bill bill = new Bill(
                about.text("title"),
                about.text("stage", ""),
                about.date("date").map(day -> about.text("date")).orElse(""),
                Set.of(),
                about.text("note", ""),
                topics,
                own,
                about.flag("confidential", false));
        about.done();
        return bill;
    }

    /** Bills of a profile that nobody has read. */
    List<Bill> read(Form profile) {
        List<Bill> bills = new ArrayList<>();
        for (Node node : profile.items("bills")) {
            bills.add(unread(Form.of(node, problems)));
        }
        return bills;
    }

    private Bill unread(Form form) {
        Set<String> touches = new LinkedHashSet<>();
        for (String on : form.fullTexts("touches")) {
            List<Requirement> meant = catalogue.meantBy(on);
            if (meant.isEmpty() && catalogue.article(on).isEmpty()) {
                problems.unknownName(
                        form.where("touches"),
                        "article or paragraph",
                        on,
                        catalogue.articles().stream()
                                .map(article -> article.id())
                                .toList(),
                        "'accede list' shows the articles.");
            }
            meant.forEach(requirement -> touches.add(requirement.id()));
        }
        form.optionalText("source")
                .filter(source -> !sources.containsKey(source))
                .ifPresent(source -> problems.unknownName(form.where("source"), "source", source, sources.keySet()));
        Bill bill = new Bill(
                form.text("title"),
                form.text("stage", ""),
                form.date("date").map(day -> form.text("date")).orElse(""),
                touches,
                form.text("note", ""),
                Map.of(),
                List.of());
        form.done();
        return bill;
    }
}
