package org.accede.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.paper.form.FormCell;

/** What a row asks, and what its cells take. */
final class CellChoices {

    private static final FormCell.Choices YES = new FormCell.Choices(List.of("yes"), "", true, "");
    private static final FormCell.Choices YES_OR_NO = new FormCell.Choices(List.of("yes", "no"), "", true, "");

    private final FormCell.Choices sources;

    /** @param sources where their ids stand in the workbook */
    CellChoices(String sources) {
        this.sources = new FormCell.Choices(List.of(), sources, false, "");
    }

    FormCell cell(Subject subject, Column column, Said now) {
        if (!subject.takes().contains(column) || now.locked().contains(column)) {
            return FormCell.fixed(now.in(column));
        }
        boolean number = column == Column.ANSWER
                && subject instanceof Subject.Fact fact
                && fact.fact().type() == FactDefinition.Type.NUMBER;
        return new FormCell.Fill(now.in(column), choices(subject, column), number);
    }

    private FormCell.Choices choices(Subject subject, Column column) {
        if (subject instanceof Subject.Entry entry
                && !entry.kind().words(column).isEmpty()) {
            return new FormCell.Choices(entry.kind().words(column), "", true, "");
        }
        return switch (column) {
            case ANSWER -> answers(subject);
            case SOURCE -> sources;
            case NOTHING_ELSE -> YES;
            default -> FormCell.Choices.ANY;
        };
    }

    private static FormCell.Choices answers(Subject subject) {
        if (subject instanceof Subject.Fact fact) {
            FactDefinition.Type type = fact.fact().type();
            boolean only = type == FactDefinition.Type.ANSWER || type == FactDefinition.Type.CHOICE;
            String expected = Answers.expected(fact.fact());
            return new FormCell.Choices(
                    Answers.words(fact.fact()),
                    "",
                    only,
                    only ? "" : Character.toUpperCase(expected.charAt(0)) + expected.substring(1) + ".");
        }
        return subject instanceof Subject.Looked
                ? YES_OR_NO
                : subject instanceof Subject.Condition ? YES : FormCell.Choices.ANY;
    }

    /** What a row asks. */
    static String asks(Subject subject) {
        if (subject instanceof Subject.Fact fact) {
            return fact.fact().asks()
                    + (fact.nth() == 1 ? "" : " (another answer: the best in force on the day counts)");
        }
        if (subject instanceof Subject.Looked) {
            return "Has somebody looked for everything that the law asks for beyond these questions?";
        }
        if (subject instanceof Subject.Entry entry) {
            return entry.asks();
        }
        Subject.Condition condition = (Subject.Condition) subject;
        return condition.name().equals(Subject.OTHER)
                ? "Something else that the law asks for: say in the note what it is"
                : "The law asks for: "
                        + condition.topic().conditions().get(condition.name()).asks();
    }

    static String help(Subject subject) {
        if (subject instanceof Subject.Fact fact) {
            FactDefinition of = fact.fact();
            String how = of.type() == FactDefinition.Type.ANSWER ? "" : Answers.expected(of) + ".";
            return Stream.of(
                            of.help(),
                            how.isEmpty() ? "" : Character.toUpperCase(how.charAt(0)) + how.substring(1),
                            of.kind() == FactDefinition.Kind.JUDGEMENT ? "Signed by: " + of.by() + "." : "")
                    .filter(Objects::nonNull)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" "));
        }
        if (subject instanceof Subject.Looked) {
            return "Until this is yes, nothing can be met: what the law asks for in addition narrows it. Yes also where nothing was found.";
        }
        Subject.Condition of = (Subject.Condition) subject;
        ConditionDefinition condition = of.topic().conditions().get(of.name());
        return condition == null ? "Yes, if no other provision does without it." : condition.help();
    }
}
