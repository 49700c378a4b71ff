package org.accede.report.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accede.verdict.Word;

/** The words of verdicts, as readers meet them. */
public final class Verdicts {

    /** Those of duties: the scale, then what is not asked. */
    public static final List<Word> OF_DUTIES = List.of(
            Word.MET,
            Word.COVERED,
            Word.CURABLE,
            Word.PARTIAL,
            Word.NOT_MET,
            Word.GAP,
            Word.OPEN,
            Word.NOT_APPLICABLE,
            Word.NOT_YET_DUE);

    private static final List<Word> ORDER = Stream.concat(OF_DUTIES.stream(), Stream.of(Word.USED, Word.NOT_USED))
            .toList();

    private Verdicts() {}

    /** Each once, in the order in which people look for them: those of duties, then options. */
    public static List<Word> inOrder(Stream<Word> words) {
        return words.distinct().sorted(Comparator.comparing(ORDER::indexOf)).toList();
    }

    /** What a verdict means, for those who meet it for the first time. */
    public static String means(Word word) {
        return switch (word) {
            case MET -> "The law does all that is asked.";
            case COVERED ->
                "With a permitted declaration or reservation, made or planned, the law does all that is asked.";
            case CURABLE -> "Only a permitted declaration or reservation is missing, and it can still be made.";
            case PARTIAL -> "The law does a part of what is asked.";
            case NOT_MET -> "The law does nothing of it, or lacks what is essential to it.";
            case GAP -> "The law falls short for certain; how far is not known.";
            case OPEN -> "Not enough is known to tell. Open is not missing.";
            case NOT_APPLICABLE -> "It is not asked of this State.";
            case NOT_YET_DUE -> "Its time has not come.";
            case USED -> "A permission that the State uses.";
            case NOT_USED -> "A permission that the State does not use. It need not.";
        };
    }
}
