package org.accede.catalogue;

import java.util.Optional;
import org.accede.verdict.Level;

/**
 * Some of the answers to a question, and what they make of an element. The bands of a question leave no number out and none overlap.
 *
 * @param fact the question
 * @param answers which answers lie in it
 * @param name under which rules speak of it where it does not decide by itself; empty otherwise
 * @param gives what it makes of the element; empty where rules decide that from it and from more
 * @param because in words
 * @param lacks the permitted condition or omission that would cure it; empty if none does
 * @param review a question for a person; empty if there is none
 */
public record Band(
        String fact, Bounds answers, String name, Optional<Level> gives, String because, String lacks, String review) {}
