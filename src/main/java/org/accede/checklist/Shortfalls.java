package org.accede.checklist;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.FactDefinition;
import org.accede.checklist.task.Shortfall;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;

/** The questions that were asked where a duty falls short. */
final class Shortfalls {

    private Shortfalls() {}

    static Stream<Shortfall> of(Finding finding, Catalogue catalogue) {
        Map<ElementName, Element> elements = finding.requirement().elements().stream()
                .collect(Collectors.toMap(Element::name, Function.identity(), (first, second) -> first));
        return finding.elements().stream()
                .filter(ElementResult::fallsShort)
                .map(result -> elements.get(result.name()))
                .filter(Objects::nonNull)
                .flatMap(element -> element.source().reads().stream())
                .flatMap(question -> catalogue.fact(question).map(FactDefinition::kind).stream()
                        .map(kind -> new Shortfall(finding.requirement().id(), question, kind)));
    }
}
