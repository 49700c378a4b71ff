package org.accede.rules;

import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueReader;
import org.accede.input.Documents;

/** A small treaty of our own, for what rules allow for and no treaty of ours says in one place. */
final class Constructed {

    private static final String INSTRUMENT = """
            instrument: toy
            prefix: T
            order: 1
            title: A treaty on trespass
            short: Treaty
            reference: none
            depositary: nobody
            opened: 2000-01-01
            chapters: {I: All}
            """;

    private static final String TRESPASS = """
            topic: trespass
            kind: offence
            title: Trespass
            asks: Is it an offence to go where one may not?
            facts:
              entry: Is entry punished?
              grave: {asks: Is the penalty grave enough?, kind: judgement, by: a reviewer}
              warned: Is everyone warned?
              seldom:
                asks: Is it seldom?
                follows-from:
                  - fact: trespass/entry
                    where: {fact: trespass/warned}
                    unless: trespass/grave
                    because: who is warned stays out
            conditions:
              lock: A lock must be broken
              sign: There must be a sign
              fence: There must be a fence
              gate: There must be a gate
              dog: There must be a dog
            """;

    private static final String ARTICLE = """
            article: T-1
            title: Trespass
            chapter: I
            requirements:
              - id: T-1.1
                binding: shall
                kind: criminalization
                asks: Punish trespass.
                pinpoint: Article 1(1)
                mark: "[text]"
                all:
                  - {element: entry, fact: trespass/entry}
                  - {element: grave, fact: trespass/grave}
                limits: [lock]
                permits:
                  - {condition: sign, by: text, article: T-1.2}
                  - {condition: fence, by: declaration, article: T-1.1}
                  - {condition: gate, by: text, article: T-1.2, with: [trespass/warned]}
              - id: T-1.2
                binding: may
                kind: option
                asks: A sign may be needed.
                pinpoint: Article 1(2)
                mark: "[text]"
                due: entry-into-force
                all:
                  - {element: sign, condition: trespass/sign}
              - id: T-1.3
                binding: shall
                kind: general
                asks: Put up a sign where entry is not punished.
                pinpoint: Article 1(3)
                mark: "[text]"
                applies: {fact: trespass/entry, is: "no"}
                all:
                  - {element: warned, fact: trespass/warned}
              - id: T-1.4
                binding: shall
                kind: criminalization
                asks: Punish trespass of another kind.
                pinpoint: Article 1(4)
                mark: "[text]"
                all:
                  - {element: entry, fact: trespass/entry}
                limits: [sign, fence, dog]
                permits:
                  - {condition: sign, by: text, article: T-1.2}
                  - {condition: fence, by: declaration, article: T-1.4}
                  - {condition: dog, by: declaration, article: T-1.4}
                  - {condition: lock, by: text, article: T-1.2}
              - id: T-1.5
                binding: shall
                kind: criminalization
                asks: Punish trespass of a third kind, as far as the declaration under paragraph 4 does not say otherwise.
                pinpoint: Article 1(5)
                mark: "[text]"
                all:
                  - {element: entry, fact: trespass/entry}
                permits:
                  - {condition: fence, by: text, article: T-1.4}
                  - {condition: dog, by: text, article: T-1.4, with: [trespass/warned]}
            """;

    static final Catalogue TREATY = CatalogueReader.read(Map.of(
            "toy/instrument.yaml", Documents.parse(INSTRUMENT, "instrument.yaml"),
            "facts/trespass.yaml", Documents.parse(TRESPASS, "trespass.yaml"),
            "toy/art-1.yaml", Documents.parse(ARTICLE, "art-1.yaml")));

    private Constructed() {}
}
