package org.accede.input;

import java.util.List;
import java.util.Map;

/** A value in a file, with its place. */
public sealed interface Node {

    Where where();

    /** What an author would call this kind of value. */
    String kind();

    record Text(Where where, String value) implements Node {
        @Override
        public String kind() {
            return "text";
        }
    }

    record Number(Where where, String value) implements Node {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Flag(Where where, boolean value) implements Node {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Nothing(Where where) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(Where where, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Fields in the order of the file. */
    record Fields(Where where, Map<String, Node> fields) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }
}
