package org.accede.rules;

import java.util.stream.Stream;

/** Something that is so before the rule runs: facts, once it is known which paragraphs a test is about. */
@FunctionalInterface
interface Given {

    Stream<?> facts(Paragraphs paragraphs);
}
