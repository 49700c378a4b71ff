package org.accede.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in the marks of a treaty the provisions after which its paragraphs were written. */
final class Models {

    private static final Pattern LIST = Pattern.compile("model: ([^;\\]\\[]+)");

    private final Map<String, String> treaties;
    private final Map<String, String> shortTitles;
    private final Pattern one;

    /**
     * Those of one treaty.
     *
     * @param all the treaties of the catalogue, by whose short titles they are cited
     */
    Models(Instrument instrument, Collection<Instrument> all) {
        this.treaties = instrument.models();
        this.shortTitles = all.stream().collect(Collectors.toMap(Instrument::id, Instrument::shortTitle));
        this.one = Pattern.compile(
                treaties.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ") ([^+,]+)")));
    }

    /** "[memory:high] model: UNTOC 18(9) + UNCAC 46(9)(b); letter [memory:med]" names two. */
    List<Model> in(String mark) {
        List<Model> models = new ArrayList<>();
        if (treaties.isEmpty()) {
            return models;
        }
        Matcher list = LIST.matcher(mark);
        while (list.find()) {
            Matcher found = one.matcher(list.group(1));
            while (found.find()) {
                String treaty = treaties.get(found.group(1));
                // Behind the numbers a mark can say more in words: "60(8) (shall consider)".
                String provision = found.group(2).strip().split(" ", 2)[0];
                models.add(new Model(treaty, shortTitles.getOrDefault(treaty, found.group(1)), provision));
            }
        }
        return List.copyOf(models);
    }
}
