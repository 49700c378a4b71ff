package org.accede.checklist.draft;

import java.util.List;
import java.util.Map;

/**
 * The pattern of a draft, with slots in braces: country, names and law.
 *
 * @param names what a condition or an element of the law stands for in the text
 */
public record DraftText(
        String id,
        String instrument,
        DraftForm as,
        String title,
        String basis,
        List<String> text,
        Map<String, String> names,
        String note) {}
