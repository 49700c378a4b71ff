package org.accede.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A paper for a terminal of 80 columns. */
public final class TextWriter {

    /** Before what happens on a day: the day and its sign. */
    private static final int DAY = 14;

    /** Before what takes from one day to another. */
    private static final int SPAN = 23;

    private final TextPage page;

    private TextWriter(TextPage page) {
        this.page = page;
    }

    /** @param colour whether titles and verdicts stand out by escape codes of a terminal */
    public static String write(Paper paper, boolean colour) {
        TextWriter writer = new TextWriter(new TextPage(colour));
        writer.page.title(paper.title());
        for (String sentence : paper.opening()) {
            writer.page.blank().paragraph(0, sentence);
        }
        paper.sections().forEach(writer::section);
        return writer.page.toString();
    }

    private void section(Section section) {
        if (section.level() == 1) {
            page.heading(section.title());
        } else {
            page.blank().title(section.title());
        }
        boolean apart = section.level() > 1 && beginsWithAGroup(section);
        for (Block block : section.blocks()) {
            if (apart) {
                page.blank();
            }
            block(block, section.title());
            apart = true;
        }
    }

    /** Two titles below each other would be taken for one. */
    private static boolean beginsWithAGroup(Section section) {
        return !section.blocks().isEmpty()
                && section.blocks().get(0) instanceof Table table
                && !table.rows().isEmpty()
                && table.rows().get(0).isGroup();
    }

    private void block(Block block, String under) {
        if (block instanceof Block.Say say) {
            page.labelled(0, say.notice() ? "!" : "", say.notice() ? 2 : 0, say.text());
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> page.labelled(0, "-", 2, item));
        } else if (block instanceof Block.Draft draft) {
            draft(draft);
        } else if (block instanceof Table table) {
            captioned(table.title(), under);
            TextTable.write(table, page);
        } else if (block instanceof Picture.Days days) {
            captioned(days.title(), under);
            days(days);
        } else if (block instanceof Picture.Schedule schedule) {
            captioned(schedule.title(), under);
            page.paragraph(0, schedule.says());
            schedule(schedule);
        } else if (block instanceof Picture picture) {
            captioned(picture.title(), under);
            page.paragraph(0, picture.says()).blank();
            captioned(picture.data().title(), picture.title());
            TextTable.write(picture.data(), page);
        }
    }

    private void draft(Block.Draft draft) {
        page.title("DRAFT: " + draft.title()).paragraph(2, draft.basis());
        for (String text : draft.paragraphs()) {
            page.blank().paragraph(4, text);
        }
        page.blank().paragraph(2, draft.note());
    }

    private void days(Picture.Days days) {
        days(days.events(), DAY);
        if (!days.earlier().isEmpty()) {
            page.paragraph(0, days.before());
        }
    }

    /** A row a line, with its first and last day; then the days that matter. */
    private void schedule(Picture.Schedule schedule) {
        String group = "";
        page.blank();
        for (Picture.Span span : schedule.rows()) {
            if (!span.group().equals(group)) {
                group = span.group();
                page.title(group);
            }
            String days = span.start() + (span.finish().equals(span.start()) ? "" : " " + span.finish());
            page.labelled(0, days, SPAN, span.label() + (span.note().isEmpty() ? "" : " (" + span.note() + ")"));
        }
        schedule.undated().forEach(label -> page.labelled(0, "no days known", SPAN, label));
        if (!schedule.days().isEmpty()) {
            page.blank();
            days(schedule.days(), SPAN);
        }
    }

    /** A day a line, as a picture has them; the signs that occur are told below. */
    private void days(List<Picture.Event> events, int indent) {
        for (Picture.Event event : events) {
            page.labelled(0, event.date() + " " + event.kind().sign(), indent, event.says());
        }
        page.paragraph(
                0,
                Arrays.stream(Picture.Kind.values())
                        .filter(kind -> events.stream().anyMatch(event -> event.kind() == kind))
                        .map(kind -> kind.sign() + " " + kind.words())
                        .collect(Collectors.joining("; ", "(", ")")));
    }

    /** A caption that says no more than the heading is left out. */
    private void captioned(String caption, String under) {
        if (!caption.equals(under)) {
            page.title(caption);
        }
    }
}
