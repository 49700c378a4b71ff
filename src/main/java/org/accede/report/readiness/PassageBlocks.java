package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accede.paper.Block;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.readiness.Way;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;

/** A passage as a section of a paper: labelled statements are a table, the others a list, in the order in which they come. */
final class PassageBlocks {

    private static final Columns<Passage.Statement> ON_PAPER = Columns.<Passage.Statement>of()
            .head("About", 22, Passage.Statement::label)
            .text("Says", 78, Passage.Statement::says);

    /** Without titles, which would say nothing more. */
    private static final Columns<Passage.Statement> ON_A_TERMINAL = Columns.<Passage.Statement>of()
            .head("About", 22, Passage.Statement::label)
            .labelled("")
            .text("Says", 78, Passage.Statement::says)
            .labelled("");

    private final String id;
    private final String title;
    private final Columns<Passage.Statement> columns;
    private final List<Block> blocks = new ArrayList<>();

    private PassageBlocks(String id, String title, Columns<Passage.Statement> columns) {
        this.id = id;
        this.title = title;
        this.columns = columns;
    }

    static Section onPaper(Way way, Passage passage) {
        return section(way, passage, ON_PAPER);
    }

    static Section onTerminal(Way way, Passage passage) {
        return section(way, passage, ON_A_TERMINAL);
    }

    static String id(Way way, Passage passage) {
        return Papers.id(way.treaty().id(), passage.id());
    }

    private static Section section(Way way, Passage passage, Columns<Passage.Statement> columns) {
        PassageBlocks all = new PassageBlocks(id(way, passage), passage.title(), columns);
        passage.picture().ifPresent(all.blocks::add);
        List<Passage.Statement> alike = new ArrayList<>();
        for (Passage.Statement statement : passage.statements()) {
            if (!alike.isEmpty() && alike.get(0).isLabelled() != statement.isLabelled()) {
                all.add(alike);
                alike.clear();
            }
            alike.add(statement);
        }
        all.add(alike);
        return new Section(all.id, passage.level(), passage.title(), all.blocks);
    }

    private void add(List<Passage.Statement> alike) {
        if (alike.isEmpty()) {
            return;
        }
        if (alike.get(0).isLabelled()) {
            List<Table.Row> rows = new ArrayList<>();
            alike.forEach(statement -> rows.add(columns.row(id + "-" + rows.size(), Map.of(), statement)));
            blocks.add(columns.table(id + "-" + blocks.size(), title, rows));
        } else {
            blocks.add(
                    new Block.Points(alike.stream().map(Passage.Statement::says).toList()));
        }
    }
}
