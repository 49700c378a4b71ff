package org.accede.report.template;

import tools.jackson.core.io.JsonStringEncoder;

/** Text in quotation marks. */
final class Json {

    private Json() {}

    static String text(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
