package org.accede.paper.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show a number as a day. */
final class DayFormats {

    /** A longer one is none that a program for tables takes. */
    private static final int LONGEST = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    void read(Pull in) throws XMLStreamException {
        boolean isOfCells = false;
        while (in.next()) {
            isOfCells = in.begins("cellXfs") || isOfCells && !in.ends("cellXfs");
            if (in.begins("numFmt")) {
                String format = in.attribute("formatCode", "");
                formats.put(number(in), format.length() > LONGEST ? "" : format);
            } else if (isOfCells && in.begins("xf")) {
                styles.add(number(in));
            }
        }
    }

    private static int number(Pull in) {
        return Integer.parseInt(in.attribute("numFmtId", "0"));
    }

    /** @param style its number; empty for the first */
    boolean isDay(String style) {
        int number = style.isEmpty() ? 0 : Integer.parseInt(style);
        if (number >= styles.size()) {
            return false;
        }
        int format = styles.get(number);
        return DateUtil.isADateFormat(format, formats.get(format));
    }
}
