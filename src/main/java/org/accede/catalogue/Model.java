package org.accede.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An earlier treaty provision after which a paragraph was written.
 *
 * @param treaty as the register names it: untoc, uncac, budapest
 * @param provision the article and paragraph, such as 18(8)
 */
public record Model(String treaty, String provision) {

    private static final Pattern MODELS = Pattern.compile("model: ([^;\\]\\[]+)");
    private static final Pattern ONE = Pattern.compile("(UNTOC|UNCAC|Budapest) ([^+,]+)");

    /** The models that a mark names: "[memory:high] model: UNTOC 18(9) + UNCAC 46(9)(b); letter [memory:med]" names two. */
    static List<Model> of(String mark) {
        List<Model> models = new ArrayList<>();
        Matcher list = MODELS.matcher(mark);
        while (list.find()) {
            Matcher one = ONE.matcher(list.group(1));
            while (one.find()) {
                // Behind the numbers a mark can say more in words: "60(8) (shall consider)".
                String provision = one.group(2).strip().split(" ", 2)[0];
                models.add(new Model(one.group(1).toLowerCase(java.util.Locale.ROOT), provision));
            }
        }
        return List.copyOf(models);
    }

    /** As a lawyer would cite it: "UNTOC 18(8)". */
    public String words() {
        return (treaty.equals("budapest") ? "Budapest Convention" : treaty.toUpperCase(java.util.Locale.ROOT)) + " "
                + provision;
    }
}
