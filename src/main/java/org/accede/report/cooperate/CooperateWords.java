package org.accede.report.cooperate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Requirement;
import org.accede.cooperation.Conclusion;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.Fact;
import org.accede.cooperation.Part;
import org.accede.cooperation.Side;
import org.accede.paper.Mark;
import org.accede.report.words.Words;

/** What is said of two laws, in words. */
final class CooperateWords {

    static final String WHAT_IT_IS =
            "This says what each law says as its profile has it, and what is open. It decides no case, promises no answer to a request and is not legal"
                    + " advice: whether somebody is extradited or help is given is for the authorities and courts of the States. Unknown is not no.";

    private static final int MOST = 6;

    private final Cooperation cooperation;

    CooperateWords(Cooperation cooperation) {
        this.cooperation = cooperation;
    }

    String asking() {
        return cooperation.asking().name();
    }

    String asked() {
        return cooperation.asked().name();
    }

    String name(Side side) {
        return cooperation.profile(side).name();
    }

    /** Marked where one of the two laws was reported to punish it, or not to, and nobody read it. */
    Mark mark(Cooperation.Offence offence) {
        Mark mark = mark(offence.dual());
        boolean isReported = offence.own().values().stream().anyMatch(Cooperation.Own::reported);
        return new Mark(mark.id(), mark.words() + (isReported ? " (reported)" : ""), mark.tone());
    }

    private Mark mark(Conclusion.Dual dual) {
        return switch (dual.word()) {
            case ALIKE -> new Mark(dual.word().id(), "crime in both", Mark.Tone.FINE);
            case NARROWER -> new Mark(dual.word().id(), "in both, narrower law", Mark.Tone.FORMALITY);
            case HOW_FAR_OPEN -> new Mark(dual.word().id(), "in both, extent open", Mark.Tone.FORMALITY);
            case NOT_IN_ONE ->
                new Mark(dual.word().id(), "no crime in " + name(dual.lacks().orElseThrow()), Mark.Tone.GAP);
            case IN_NEITHER -> new Mark(dual.word().id(), "no crime in either", Mark.Tone.GAP);
            case OPEN -> new Mark(dual.word().id(), "open", Mark.Tone.OPEN);
        };
    }

    /** Where one law is narrower: a line for each way in which it is, and one for each thing that it asks for besides, which can be a sentence. */
    List<String> narrower(Cooperation.Offence offence) {
        return Stream.of(Side.values())
                .flatMap(side -> Stream.of(Conclusion.Narrower.values()).flatMap(how -> lines(offence, side, how)))
                .toList();
    }

    private Stream<String> lines(Cooperation.Offence offence, Side side, Conclusion.Narrower how) {
        List<String> what = offence.differences().stream()
                .filter(one -> one.narrower() == side && one.how() == how)
                .map(one -> lower(one.what()) + ofActs(one) + perhaps(one))
                .toList();
        String begins = name(side)
                + switch (how) {
                    case LEAVES_OUT -> " leaves out: ";
                    case REACHES_IN_PART -> " reaches only in part: ";
                    case LOWER_AGE -> " sets the lower ";
                    case ASKS_BESIDES -> " asks besides: ";
                };
        return how == Conclusion.Narrower.ASKS_BESIDES
                ? what.stream().map(one -> begins + one)
                : what.isEmpty() ? Stream.of() : Stream.of(begins + String.join("; ", what));
    }

    private static String perhaps(Conclusion.Difference one) {
        return one.certain()
                ? ""
                : one.how() == Conclusion.Narrower.LEAVES_OUT
                        ? " (the other law may too)"
                        : " (the other law may ask for it too)";
    }

    /** Of which acts it is asked, where it is not of all. */
    private static String ofActs(Conclusion.Difference one) {
        return one.acts().isEmpty()
                ? ""
                : " (only: " + some(one.acts().stream().map(Fact.Act::words).toList()) + ")";
    }

    private static String lower(String words) {
        return words.length() < 2 || Character.isUpperCase(words.charAt(1))
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** What of it is open, a line for each law. */
    List<String> open(Cooperation.Offence offence) {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            List<String> what = offence.unclear().stream()
                    .filter(one -> one.side() == side)
                    .map(Conclusion.Unclear::what)
                    .distinct()
                    .toList();
            if (!what.isEmpty()) {
                lines.add(name(side) + ": " + some(what));
            }
        }
        return lines;
    }

    /** The first of them, and how many more. */
    static String some(List<String> all) {
        return all.size() <= MOST
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, MOST - 1)) + " and " + (all.size() - MOST + 1) + " more";
    }

    /** "UN Convention, Article 37(1) ~". */
    String treaty(Fact.Treaty treaty) {
        if (!treaty.isKnown()) {
            return treaty.title();
        }
        Requirement scope =
                cooperation.catalogue().requirement(treaty.requirement()).orElseThrow();
        return cooperation.catalogue().instrument(treaty.treaty()).orElseThrow().shortTitle() + ", " + scope.pinpoint()
                + (scope.confidence().verified() ? "" : " ~");
    }

    String standings(Conclusion.TreatyInForce one) {
        return Stream.of(Side.values())
                .map(side -> name(side) + ": "
                        + Words.standing(
                                cooperation.profile(side).standing(one.treaty().treaty())))
                .collect(Collectors.joining("; "));
    }

    /** Whether it is within the articles of the treaties in force for both. */
    List<String> reaches(Cooperation.Offence offence) {
        return offence.reaches().stream()
                .map(reach -> treaty(reach.treaty()) + ": "
                        + switch (reach.truth()) {
                            case YES -> "within, as far as it is a crime in both";
                            case NO -> "outside";
                            case UNKNOWN -> "open";
                        })
                .toList();
    }

    static Mark mark(Conclusion.Extraditable one) {
        return mark(one.holds(), isReported(one.known()), Optional.empty(), "");
    }

    static Mark mark(Conclusion.Said one) {
        String number = one.known()
                .filter(known -> !known.isDegree())
                .map(Fact.Known::getWord)
                .orElse("");
        return mark(one.holds(), isReported(one.known()), Optional.of(one.line()), number);
    }

    private static boolean isReported(Optional<Fact.Known> known) {
        return known.filter(one -> one.answer().reported()).isPresent();
    }

    private static Mark mark(Conclusion.Holds holds, boolean isReported, Optional<Fact.Line> line, String number) {
        boolean hinders = line.filter(Fact.Line::isGround).isPresent();
        boolean isGround = hinders && line.get().part() != Part.CHANNEL;
        boolean isBasis = line.filter(one -> one.part() == Part.BASIS).isPresent();
        String words = !number.isEmpty()
                ? number
                : switch (holds) {
                    case YES -> isGround ? "a ground" : "yes";
                    case IN_PART -> "in part";
                    case NO -> isGround ? "no ground" : "no";
                    case NUMBER, LIST -> number;
                    case OPEN -> "open";
                };
        Mark.Tone tone =
                switch (holds) {
                    case YES -> hinders ? Mark.Tone.FORMALITY : Mark.Tone.FINE;
                    case IN_PART -> Mark.Tone.FORMALITY;
                    case NO -> hinders ? Mark.Tone.FINE : isBasis ? Mark.Tone.ASIDE : Mark.Tone.GAP;
                    case NUMBER, LIST -> Mark.Tone.ASIDE;
                    case OPEN -> Mark.Tone.OPEN;
                };
        return new Mark(holds.id(), words + (isReported ? " (reported)" : ""), tone);
    }

    /** Sections, and the note of the answer. */
    List<String> because(Conclusion.Said one) {
        List<String> lines = new ArrayList<>();
        one.known().ifPresent(known -> {
            String sections = Words.citations(known.profile(), known.profile().cite(known.answer()));
            lines.add(sections);
            if (!known.answer().note().isEmpty()) {
                lines.add(Words.capital(known.answer().note()));
            }
        });
        String bars = bars(one);
        if (!bars.isEmpty()) {
            lines.add("Meets: " + bars);
        }
        return lines;
    }

    /** The offences that a ground meets. */
    String bars(Conclusion.Said one) {
        return cooperation.bars().stream()
                .filter(bar -> bar.line().equals(one.line()))
                .map(bar -> title(bar.topic()))
                .collect(Collectors.joining("; "));
    }

    String title(String topic) {
        return cooperation.catalogue().topics().get(topic).title();
    }

    String sections(Cooperation.Offence offence, Side side) {
        Cooperation.Own own = offence.own().get(side);
        return Words.citations(cooperation.profile(side), own.sections()) + (own.reported() ? " (reported)" : "");
    }

    static String title(Part part, String asked) {
        return switch (part) {
            case BASIS -> "What the law of " + asked + " says of extradition";
            case EXTRADITION_REFUSAL -> "Grounds on which " + asked + " may refuse extradition";
            case POWER -> "What " + asked + " can do at a request";
            case ASSISTANCE -> "Mutual legal assistance in general";
            case REFUSAL -> "Grounds on which " + asked + " may refuse assistance";
            case CHANNEL -> "Ways to " + asked + ", and languages";
        };
    }

    /** What the asking State has to look up in its own law; none for nothing. */
    List<String> findOut() {
        List<String> says = new ArrayList<>();
        says(says, "Whether the law of " + asking() + " makes it a crime: ", false);
        says(says, "What the law of " + asking() + " reaches, and what it asks for besides: ", true);
        return says;
    }

    private void says(List<String> says, String begins, boolean howFar) {
        String titles = cooperation.findOut().stream()
                .filter(one -> one.howFar() == howFar)
                .map(one -> title(one.topic()))
                .collect(Collectors.joining("; "));
        if (!titles.isEmpty()) {
            says.add(begins + titles + ".");
        }
    }
}
