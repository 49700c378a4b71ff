package org.accede.paper.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each kept once however often it stands in a cell. */
final class SharedTexts {

    private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, Integer> places = new LinkedHashMap<>();

    private int count;

    /** Where it is kept, for a cell that has it. */
    int place(String text) {
        count++;
        Integer place = places.putIfAbsent(text, places.size());
        return place == null ? places.size() - 1 : place;
    }

    byte[] part() {
        Xml part = Xml.part("sst").with("count", count).with("uniqueCount", places.size());
        part.with("xmlns", SPACE);
        for (String text : places.keySet()) {
            part.open("si").open("t");
            if (hasEdge(text)) {
                part.with("xml:space", "preserve");
            }
            part.text(text).close().close();
        }
        return part.close().bytes();
    }

    /** Whether it begins or ends with a space, which is kept only where that is said. */
    private static boolean hasEdge(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }
}
