package org.accede.desk.view;

import java.util.List;
import java.util.Map;
import org.accede.desk.action.Sources;

/**
 * The form of an Act or a report.
 *
 * @param seen the digest of what the file says of it; empty for a new one
 */
public record SourceForm(Entered entered, List<Form.Option> kinds, List<Form.Option> states, String seen) {

    /** What stands in it before anybody has typed: a law, read today. */
    static Map<String, String> fresh(Asked asked) {
        return Map.of(
                Sources.KIND,
                Sources.STATUTE,
                Sources.READ,
                asked.words().day(asked.desk().today()));
    }

    static SourceForm of(Messages words, Entered entered, String seen) {
        return new SourceForm(
                entered,
                entered.options(Sources.KIND, Sources.KINDS, "source.kind.", words),
                entered.options(Sources.STATE, Sources.STATES, "source.state.", words),
                seen);
    }
}
