package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Reason;
import org.accede.profile.Answer;
import org.accede.profile.Profile;
import org.accede.profile.Value;

/** Why a verdict falls short, as the profile notes it beside the answers: "CMCA s. 52(6): partly, only if the court so requires". */
public final class Why {

    private Why() {}

    /** An answer or a condition with its note. */
    private record Line(Profile profile, List<String> citations, String says, String note) {

        /** What says the same of the same is said once, with all that it rests on. */
        boolean isLike(Line other) {
            return says.equals(other.says) && note.equals(other.note);
        }

        /** Whether another begins with it and goes on. */
        boolean isWithin(Line other) {
            return this != other
                    && says.equals(other.says)
                    && citations.equals(other.citations)
                    && other.note.startsWith(note);
        }

        Line and(Line other) {
            List<String> all = Stream.concat(citations.stream(), other.citations.stream())
                    .distinct()
                    .toList();
            return new Line(profile, all, says, note);
        }

        @Override
        public String toString() {
            return (citations.isEmpty() ? "" : Words.citations(profile, citations) + ": ") + says + ", " + note;
        }
    }

    /** One line for each answer or condition that makes it fall short and of which the profile says why. */
    public static List<String> of(Profile profile, Finding finding) {
        Map<ElementName, Element> asked = finding.requirement().elements().stream()
                .collect(Collectors.toMap(Element::name, Function.identity(), (first, second) -> first));
        List<Line> lines = new ArrayList<>();
        finding.elements().stream().filter(ElementResult::fallsShort).forEach(element -> element.reasons().stream()
                .filter(reason -> !reason.note().isEmpty())
                .flatMap(reason -> line(profile, asked.get(element.name()), element, reason).stream())
                .forEach(line -> add(lines, line)));
        return lines.stream()
                .filter(line -> lines.stream().noneMatch(line::isWithin))
                .map(Line::toString)
                .toList();
    }

    private static void add(List<Line> lines, Line line) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isLike(line)) {
                lines.set(i, lines.get(i).and(line));
                return;
            }
        }
        lines.add(line);
    }

    private static Optional<Line> line(Profile profile, Element asked, ElementResult element, Reason reason) {
        if (reason instanceof Reason.Answered answered) {
            Answer answer = answered.answer();
            return answer.known() && makesItFallShort(answer.value(), asked, element)
                    ? Optional.of(
                            new Line(profile, reason.citations(), answer.value().words(), reason.note()))
                    : Optional.empty();
        }
        // What has no name of its own is told by its note already.
        return reason instanceof Reason.Narrowed narrowed
                        && element.narrowedBy().contains(narrowed.condition())
                        && !narrowed.condition().equals(narrowed.note())
                ? Optional.of(new Line(profile, reason.citations(), narrowed.condition(), reason.note()))
                : Optional.empty();
    }

    /** A degree does if it is not the one that helps; a number or a choice does where no condition is what narrows. */
    private static boolean makesItFallShort(Value value, Element asked, ElementResult element) {
        if (!(value instanceof Value.Degree degree)) {
            return element.narrowedBy().isEmpty();
        }
        boolean helpsNo = asked != null && asked.source() instanceof Element.ByFact fact && fact.helpsNo();
        return switch (degree) {
            case PARTLY -> true;
            case NO -> !helpsNo;
            case YES -> helpsNo;
        };
    }
}
