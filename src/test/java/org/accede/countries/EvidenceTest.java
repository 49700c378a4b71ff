package org.accede.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.finding.Basis;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Sum;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What others said of a law, what was read of it, and what both come to. */
class EvidenceTest {

    private static final String COUNTRY = """
            {
              "country": {"iso3": "XXA", "name": "Exampleland"},
              "constructed": true,
              "sources": {
                "coe": {"title": "A published profile", "short": "the profile", "kind": "published-assessment"},
                "ngo": {"title": "A report of others", "short": "the others", "kind": "published-assessment"},
                "code": {"title": "Penal Code", "short": "Penal Code", "kind": "statute-read"}
              },
              "status": {"budapest": {"state": "none"}, "un": {"state": "none"}},
            %s
            }
            """;

    @Test
    @DisplayName("an article said to be partly there is partial")
    void aPartIsPartial() {
        Dossier one = law("""
                "reports": [{"on": "BC-2", "says": "partly", "source": "coe", "date": "2024-06"}]
                """);
        assertThat(one.finding("BC-2").word()).isEqualTo(Word.PARTIAL);
        assertThat(article(one, "BC-2").word()).isEqualTo(Word.PARTIAL);
        assertThat(one.finding("BC-2").bounds()).singleElement().satisfies(reason -> assertThat(reason.says())
                .isEqualTo("the law does a part of what BC-2 asks, as reported by the profile (2024-06)"));
    }

    @Test
    @DisplayName("which of several paragraphs falls short stays open")
    void whichFallsShortStaysOpen() {
        Dossier several = law("""
                "reports": [{"on": "BC-9", "says": "partly", "source": "coe", "note": "definitions are lacking"}]
                """);
        assertThat(article(several, "BC-9").word()).isEqualTo(Word.PARTIAL);
        assertThat(article(several, "BC-9").bounds()).singleElement().satisfies(reason -> assertThat(reason.says())
                .contains("BC-9", "definitions are lacking"));
        assertThat(obligations(several, "BC-9"))
                .hasSize(9)
                .extracting(Finding::word)
                .containsOnly(Word.OPEN);
    }

    @Test
    @DisplayName("an article that only a report says to be asked is asked")
    void aPartOfWhatIsAskedIsAsked() {
        Dossier law = law("""
                "reports": [{"on": "BC-10", "says": "partly", "source": "coe"}]
                """);
        assertThat(article(law, "BC-10").word()).isEqualTo(Word.PARTIAL);
    }

    @Test
    @DisplayName("what is said of a paragraph goes before a part of its article, and contradicts it not")
    void whatIsSaidOfAParagraphGoesBefore() {
        Dossier law = law("""
                "reports": [
                  {"on": "BC-16", "says": "partly", "source": "coe"},
                  {"on": "BC-16.1", "says": "all", "source": "coe"},
                  {"on": "BC-16.3", "says": "none", "source": "coe"}
                ]
                """);
        assertThat(law.finding("BC-16.1").word()).isEqualTo(Word.MET);
        assertThat(law.finding("BC-16.2").word()).isEqualTo(Word.OPEN);
        assertThat(law.finding("BC-16.3").word()).isEqualTo(Word.NOT_MET);
        assertThat(article(law, "BC-16").word()).isEqualTo(Word.PARTIAL);
        assertThat(contradictions(law)).isEmpty();
    }

    @Test
    @DisplayName("what is listed decides nothing and is shown")
    void whatIsListedDecidesNothing() {
        Finding finding = law("""
                        "reports": [{"on": "BC-21", "says": "listed", "source": "coe", "provisions": ["code: s. 239"]}]
                        """).finding("BC-21.1.a");
        assertThat(finding.interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.basis()).isEqualTo(Basis.NOTHING);
        assertThat(finding.reports())
                .containsExactly("BC-21 is spoken of, and not whether the law does what it asks,"
                        + " as reported by the profile");
    }

    @Test
    @DisplayName("a report that rests on an adopted provision does not count, and is shown")
    void whatIsNotInForceDoesNotCount() {
        Finding finding = law("""
                        "reports": [{
                          "on": "BC-2", "says": "all", "source": "coe",
                          "provisions": [{"law": "code", "section": "s. 41", "state": "adopted"}]
                        }]
                        """).finding("BC-2");
        assertThat(finding.word()).isEqualTo(Word.OPEN);
        assertThat(finding.interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.reports()).singleElement().satisfies(said -> assertThat(said)
                .contains("the law does all that BC-2 asks", "not in force"));
        assertThat(finding.contradictions()).isEmpty();
    }

    @Test
    @DisplayName("nothing of an article is not met")
    void nothingIsNotMet() {
        Dossier law = law("""
                "reports": [{"on": "BC-16", "says": "none", "source": "coe", "note": "general search is used instead"}]
                """);
        assertThat(article(law, "BC-16").word()).isEqualTo(Word.NOT_MET);
        assertThat(obligations(law, "BC-16")).extracting(Finding::word).containsOnly(Word.NOT_MET);
        assertThat(obligations(law, "BC-16")).extracting(Finding::basis).containsOnly(Basis.REPORTED);
        assertThat(reasons(law.finding("BC-16.1"))).anyMatch(said -> said.contains("general search is used instead"));
    }

    @Test
    @DisplayName("what nobody does can be left out by a reservation, which contradicts nothing")
    void aReservationContradictsNothing() {
        Dossier law = law("""
                "reports": [{"on": "BC-9", "says": "none", "source": "coe"}]
                """);
        assertThat(law.finding("BC-9.1.d").word()).isEqualTo(Word.CURABLE);
        assertThat(contradictions(law)).isEmpty();
    }

    @Test
    @DisplayName("all that is said of Article 3 holds for UN Article 8 as far as both ask the same")
    void allHoldsForTheTwin() {
        Dossier law = law("""
                "reports": [{"on": "BC-3", "says": "all", "source": "coe"}]
                """);
        Finding twin = law.finding("UN-8.1");
        assertThat(twin.word()).isEqualTo(Word.MET);
        assertThat(twin.basis()).isEqualTo(Basis.REPORTED);
        assertThat(twin.reports()).isEmpty();
        assertThat(reasons(twin)).allMatch(said -> said.contains("BC-3"));
        assertThat(law.finding("UN-8.2").word()).isEqualTo(Word.OPEN);
    }

    @Test
    @DisplayName("what only the twin asks stays open")
    void whatOnlyTheTwinAsksStaysOpen() {
        Finding twin = law("""
                        "reports": [{"on": "BC-9", "says": "all", "source": "coe"}]
                        """).finding("UN-14.1.c");
        assertThat(twin.word()).isEqualTo(Word.OPEN);
        assertThat(element(twin, "possession").interval().floor()).isNotEqualTo(Level.NOT_MET);
        assertThat(element(twin, "control").interval()).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    @DisplayName("nothing of UN Article 8 is nothing of Article 3, which permits no more")
    void nothingHoldsForATwinThatPermitsNoMore() {
        Finding twin = law("""
                        "reports": [{"on": "UN-8.1", "says": "none", "source": "coe"}]
                        """).finding("BC-3");
        assertThat(twin.word()).isEqualTo(Word.NOT_MET);
        assertThat(reasons(twin)).anyMatch(said -> said.endsWith("carried from UN-8.1"));
    }

    @Test
    @DisplayName(
            "nothing of Article 3 is nothing of UN Article 8: that it lets a law ask for a criminal intent helps no law that has nothing")
    void nothingHoldsForATwinThatPermitsMoreConditions() {
        Finding twin = law("""
                        "reports": [{"on": "BC-3", "says": "none", "source": "coe"}]
                        """).finding("UN-8.1");
        assertThat(twin.word()).isEqualTo(Word.NOT_MET);
    }

    @Test
    @DisplayName(
            "a part of Article 3 leaves UN Article 8 open, where a criminal intent that the law asks for would be permitted")
    void aPartDoesNotHoldForATwinThatPermitsMore() {
        Finding twin = law("""
                        "reports": [{"on": "BC-3", "says": "partly", "source": "coe"}]
                        """).finding("UN-8.1");
        assertThat(twin.interval()).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    @DisplayName("conditions that the twin does not permit stay open")
    void conditionsThatTheTwinDoesNotPermit() {
        Finding twin = law("""
                        "reports": [{"on": "UN-8", "says": "all", "source": "coe"}]
                        """).finding("BC-3");
        assertThat(twin.word()).isEqualTo(Word.OPEN);
        assertThat(twin.interval()).isEqualTo(new Interval(Level.PARTLY, Level.MET));
        assertThat(twin.unknown()).containsExactly(new OpenQuestion.ConditionsOf("illegal-interception"));
    }

    @Test
    @DisplayName("what is said of the twin itself goes before what is carried to it")
    void theTwinsOwnReportGoesBefore() {
        Dossier law = law("""
                "reports": [
                  {"on": "BC-5", "says": "none", "source": "coe"},
                  {"on": "UN-10", "says": "partly", "source": "ngo"}
                ]
                """);
        assertThat(article(law, "BC-5").word()).isEqualTo(Word.NOT_MET);
        assertThat(article(law, "UN-10").word()).isEqualTo(Word.PARTIAL);
    }

    @Test
    @DisplayName("reports that differ leave the range between them open and both are shown")
    void reportsThatDiffer() {
        Finding finding = law("""
                        "reports": [
                          {"on": "BC-2", "says": "partly", "source": "coe"},
                          {"on": "BC-2", "says": "all", "source": "ngo"}
                        ]
                        """).finding("BC-2");
        assertThat(finding.word()).isEqualTo(Word.OPEN);
        assertThat(finding.interval()).isEqualTo(new Interval(Level.PARTLY, Level.MET));
        assertThat(finding.contradictions())
                .containsExactly(
                        "the law does a part of what BC-2 asks, as reported by the profile",
                        "the law does all that BC-2 asks, as reported by the others");
    }

    @Test
    @DisplayName("an answer wins over a report, and both are shown")
    void anAnswerWins() {
        Finding finding = law("""
                        "reports": [{"on": "BC-3", "says": "all", "source": "coe"}],
                        "topics": {"illegal-interception": {"facts": {
                          "emissions": {"value": "no", "provisions": ["code: s. 215"]}
                        }}}
                        """).finding("BC-3");
        assertThat(finding.word()).isEqualTo(Word.PARTIAL);
        assertThat(finding.missing()).containsExactly("electromagnetic emissions that carry data");
        assertThat(finding.citations()).contains("Penal Code s. 215");
        assertThat(finding.contradictions())
                .containsExactly("the law does all that BC-3 asks, as reported by the profile");
    }

    @Test
    @DisplayName("an answer wins over a report of nothing, and both are shown")
    void anAnswerWinsOverNothing() {
        Finding finding = law("""
                        "reports": [{"on": "BC-3", "says": "none", "source": "coe"}],
                        "topics": {"illegal-interception": {"facts": {"interception": {"value": "yes"}}}}
                        """).finding("BC-3");
        assertThat(finding.word()).isEqualTo(Word.PARTIAL);
        assertThat(finding.contradictions())
                .containsExactly("the law does nothing of what BC-3 asks, as reported by the profile");
    }

    @Test
    @DisplayName("what was read of a whole article wins over a part, and both are shown")
    void whatWasReadOfAnArticleWins() {
        Dossier law = law("""
                "reports": [
                  {"on": "BC-17", "says": "partly", "source": "coe"},
                  {"on": "BC-17.1.a", "says": "all", "source": "ngo"},
                  {"on": "BC-17.1.b", "says": "all", "source": "ngo"}
                ]
                """);
        assertThat(article(law, "BC-17").word()).isEqualTo(Word.MET);
        assertThat(article(law, "BC-17").contradictions())
                .containsExactly("the law does a part of what BC-17 asks, as reported by the profile");
    }

    @Test
    @DisplayName("a verdict says whether it was read or reported")
    void whatAVerdictRestsOn() {
        String read = """
                "topics": {"illegal-access": {
                  "facts": {"access": {"value": "yes"}, "any-system": {"value": "yes"}, "intent-suffices": {"value": "yes"}},
                  "conditions": {"complete": true, "list": []}
                }}
                """;
        String reported = """
                "reports": [{"on": "BC-2", "says": "all", "source": "coe"}]
                """;
        String both = """
                "reports": [{"on": "BC-2", "says": "all", "source": "coe"}],
                "topics": {"illegal-access": {"facts": {"access": {"value": "yes"}}}}
                """;
        String nobodyLooked = """
                "reports": [{"on": "BC-2", "says": "all", "source": "coe"}],
                "topics": {"illegal-access": {
                  "facts": {"access": {"value": "yes"}, "any-system": {"value": "yes"}, "intent-suffices": {"value": "yes"}}
                }}
                """;
        String condition = """
                "reports": [{"on": "BC-2", "says": "all", "source": "coe"}],
                "topics": {"illegal-access": {"conditions": {"complete": true, "list": [{"name": "security-measure"}]}}}
                """;
        assertThat(law(read).finding("BC-2").basis()).isEqualTo(Basis.READ);
        assertThat(law(reported).finding("BC-2").basis()).isEqualTo(Basis.REPORTED);
        assertThat(law(both).finding("BC-2").basis()).isEqualTo(Basis.MIXED);
        assertThat(law(nobodyLooked).finding("BC-2").word()).isEqualTo(Word.MET);
        assertThat(law(nobodyLooked).finding("BC-2").basis()).isEqualTo(Basis.MIXED);
        assertThat(law(condition).finding("BC-2").basis()).isEqualTo(Basis.MIXED);
        assertThat(law(condition).finding("BC-2").word()).isEqualTo(Word.CURABLE);
        assertThat(law(read).finding("BC-3").basis()).isEqualTo(Basis.NOTHING);
        assertThat(Stream.of(read, reported, both))
                .allMatch(one -> law(one).finding("BC-2").word() == Word.MET);
    }

    @Test
    @DisplayName("unknown written down is the same as leaving it out")
    void unknownIsTheSameAsLeavingItOut() {
        Dossier left = law("""
                "reports": [{"on": "BC-2", "says": "all", "source": "coe"}]
                """);
        Dossier written = law("""
                "reports": [{"on": "BC-2", "says": "all", "source": "coe"}],
                "topics": {"illegal-access": {
                  "exists": {"value": "unknown"},
                  "facts": {"access": {"value": "unknown", "note": "not read yet"}, "attempt": {"value": "unknown"}}
                }}
                """);
        assertThat(written.finding("BC-2").word()).isEqualTo(Word.MET);
        assertThat(words(written)).isEqualTo(words(left));
    }

    @Test
    @DisplayName("what is reported to be there exists")
    void whatIsReportedExists() {
        Dossier law = law("""
                "reports": [{"on": "BC-2", "says": "all", "source": "coe"}]
                """);
        assertThat(law.finding("BC-11.1").unknown())
                .contains(new OpenQuestion.Fact("illegal-access/aiding"))
                .doesNotContain(new OpenQuestion.Fact("illegal-access/exists"));
    }

    @Test
    @DisplayName("twelve lines of reports give twelve articles with verdicts")
    void twelveLines() {
        Dossier law = law("""
                "reports": [
                  {"on": "BC-2",  "says": "all",    "source": "coe", "provisions": ["code: s. 215"]},
                  {"on": "BC-3",  "says": "all",    "source": "coe", "provisions": ["code: s. 216"]},
                  {"on": "BC-4",  "says": "all",    "source": "coe", "provisions": ["code: s. 217"]},
                  {"on": "BC-5",  "says": "all",    "source": "coe", "provisions": ["code: s. 218"]},
                  {"on": "BC-6",  "says": "partly", "source": "coe", "note": "possession is no offence"},
                  {"on": "BC-7",  "says": "all",    "source": "coe", "provisions": ["code: s. 219"]},
                  {"on": "BC-9",  "says": "partly", "source": "coe", "note": "several definitions are lacking"},
                  {"on": "BC-16", "says": "none",   "source": "coe", "note": "general search is used instead"},
                  {"on": "BC-17", "says": "none",   "source": "coe"},
                  {"on": "BC-18", "says": "all",    "source": "coe"},
                  {"on": "BC-19", "says": "partly", "source": "coe"},
                  {"on": "BC-20", "says": "all",    "source": "coe"}
                ]
                """);
        assertThat(Stream.of("BC-2", "BC-3", "BC-4", "BC-5", "BC-7", "BC-18", "BC-20"))
                .allMatch(id -> article(law, id).word() == Word.MET);
        assertThat(Stream.of("BC-6", "BC-9", "BC-19"))
                .allMatch(id -> article(law, id).word() == Word.PARTIAL);
        assertThat(Stream.of("BC-16", "BC-17")).allMatch(id -> article(law, id).word() == Word.NOT_MET);
        assertThat(contradictions(law)).isEmpty();
        assertThat(closed(law, "UN-\\d+"))
                .containsExactly("UN-7", "UN-8", "UN-9", "UN-10", "UN-12", "UN-25", "UN-26", "UN-27");
    }

    private static Dossier law(String what) {
        String text = String.format(COUNTRY, what);
        return Shipped.accede()
                .dossier(
                        ProfileReader.read(Documents.parse(text, "exampleland.json"), "", Shipped.catalogue()),
                        Shipped.AS_OF);
    }

    private static Sum article(Dossier law, String id) {
        return law.findings().sums().get(id);
    }

    /** The articles whose obligations together have a word that nothing more can change. */
    private static List<String> closed(Dossier law, String ids) {
        Set<Word> closed = Set.of(Word.MET, Word.COVERED, Word.CURABLE, Word.PARTIAL, Word.NOT_MET);
        return law.findings().sums().values().stream()
                .filter(sum -> sum.id().matches(ids) && closed.contains(sum.word()))
                .map(Sum::id)
                .toList();
    }

    private static List<Finding> obligations(Dossier law, String article) {
        return law.findings().all().stream()
                .filter(finding -> finding.requirement().article().equals(article)
                        && finding.requirement().isObligation())
                .toList();
    }

    private static List<String> words(Dossier law) {
        return law.findings().all().stream()
                .map(finding -> finding.requirement().id() + " " + finding.word() + " " + finding.interval())
                .toList();
    }

    private static ElementResult element(Finding finding, String name) {
        return finding.elements().stream()
                .filter(element -> element.name().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(Finding finding) {
        return finding.elements().stream()
                .flatMap(element -> element.reasons().stream())
                .filter(reason -> !reason.basis().equals(Basis.NOTHING))
                .map(reason -> reason.says())
                .toList();
    }

    private static List<String> contradictions(Dossier law) {
        return Stream.concat(
                        law.findings().all().stream().flatMap(finding -> finding.contradictions().stream()),
                        law.findings().sums().values().stream().flatMap(sum -> sum.contradictions().stream()))
                .toList();
    }
}
