package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every writer can rely on. */
class PapersTest {

    @ParameterizedTest
    @ValueSource(strings = {"ken", "rou", "empty", "treaty-text-first"})
    void aPaperStandsByItself(String country) {
        Exports.of(country).values().forEach(output -> standsByItself(output.paper()));
    }

    /** Nothing in a paper has the name of something else in it, and each row can be chosen by its tags. */
    private static void standsByItself(Paper paper) {
        List<String> names = new ArrayList<>();
        paper.sections().forEach(section -> {
            names.add(section.id());
            section.blocks().forEach(block -> {
                if (block instanceof Table table) {
                    names.add(table.id());
                } else if (block instanceof Picture picture) {
                    names.add(picture.id());
                    names.add(picture.data().id());
                } else if (block instanceof Block.Draft draft) {
                    names.add(draft.id());
                }
            });
        });
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9][a-z0-9-]*"));
        assertThat(paper.sheets().stream().map(Table::id)).doesNotHaveDuplicates();
        assertThat(paper.sheets().stream().map(Table::title)).doesNotHaveDuplicates();
        Stream.concat(Look.tables(paper, "").stream(), paper.sheets().stream())
                .forEach(table -> assertThat(table.rows().stream().map(Table.Row::id))
                        .as(table.id())
                        .doesNotHaveDuplicates());
        Look.tables(paper, "").forEach(table -> assertThat(
                        table.columns().stream().mapToInt(Table.Column::share).sum())
                .as(table.id())
                .isBetween(90, 110));
        paper.filters().forEach(filter -> assertThat(tags(paper, filter.id()))
                .isEqualTo(new TreeSet<>(
                        filter.choices().stream().map(choice -> choice.id()).toList())));
    }

    private static Set<String> tags(Paper paper, String filter) {
        Set<String> tags = new TreeSet<>();
        Look.tables(paper, "").stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.tags().containsKey(filter))
                .forEach(row -> tags.add(row.tags().get(filter)));
        return tags;
    }
}
