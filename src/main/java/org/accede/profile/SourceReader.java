package org.accede.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.input.Form;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads what answers can rest on. */
final class SourceReader {

    private static final Set<String> KINDS = Set.of(
            "statute-read", "published-assessment", "own-reading", "memory", "official-statement", "treaty-text");

    private final Problems problems;

    SourceReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Source> read(Form form) {
        Map<String, Source> sources = new LinkedHashMap<>();
        form.entries("sources").forEach((id, source) -> sources.put(id, source(id, Form.of(source, problems))));
        return sources;
    }

    private Source source(String id, Form form) {
        String title = form.text("title");
        Source source = new Source(
                id,
                title,
                form.text("short", id),
                form.word("kind", KINDS, "own-reading"),
                form.text("asOf", ""),
                form.optionalText("url").filter(url -> httpUrl(form, url)),
                life(form),
                form.optionalText("supersededBy"),
                form.date("read"),
                form.text("note", ""));
        form.done();
        return source;
    }

    /** Where an Act stands in its life as a whole, and which of its sections stand elsewhere. */
    private Optional<ActLife> life(Form form) {
        Optional<Provision.State> state =
                Worded.of(Provision.State.class, form.word("state", Worded.ids(Provision.State.class), ""));
        if (state.isEmpty()) {
            return Optional.empty();
        }
        List<ActLife.Exception> exceptions = new ArrayList<>();
        Form except = form.node("except").map(node -> Form.of(node, problems)).orElse(null);
        if (except != null) {
            for (Provision.State other : Provision.State.values()) {
                except.fullTexts(other.id())
                        .forEach(sections -> exceptions.add(new ActLife.Exception(other, sections)));
            }
            except.done();
        }
        return Optional.of(new ActLife(state.get(), form.date("from"), exceptions));
    }

    private boolean httpUrl(Form form, String url) {
        boolean fine = url.startsWith("https://") || url.startsWith("http://");
        if (!fine) {
            problems.add(form.where("url"), "'" + url + "' is not a web address", "Begin it with https://.");
        }
        return fine;
    }
}
