package org.accede.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON and YAML strictly: no duplicate keys, no aliases, no second document, a limit on size and depth. */
public final class Documents {

    private static final int MAXIMUM_BYTES = 5_000_000;
    private static final int MAXIMUM_DEPTH = 40;

    private Documents() {}

    /**
     * A file as it was read.
     *
     * @param digest of its bytes
     */
    public record Document(Node tree, String digest) {}

    /** Reads a file by its ending: {@code .yaml} and {@code .yml} as YAML, all else as JSON. */
    public static Node read(Path path) {
        return parse(decode(bytes(path), path.toString()), path.toString());
    }

    /** The same with its fingerprint. */
    public static Document readWithDigest(Path path) {
        byte[] bytes = bytes(path);
        return new Document(parse(decode(bytes, path.toString()), path.toString()), Digest.of(bytes));
    }

    /** The same of a file that people write by hand: JSON with comments, and with a comma after the last entry if there is one. */
    public static Document readWithComments(Path path) {
        byte[] bytes = bytes(path);
        return new Document(parseWithComments(decode(bytes, path.toString()), path.toString()), Digest.of(bytes));
    }

    /**
     * The same of what comes in from elsewhere and has no file.
     *
     * @param name that stands in its place in every error
     */
    public static Document readWithComments(InputStream in, String name) {
        try {
            byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
            if (bytes.length > MAXIMUM_BYTES) {
                throw tooLarge(Where.wholeFile(name));
            }
            return new Document(parseWithComments(decode(bytes, name), name), Digest.of(bytes));
        } catch (IOException e) {
            throw new InvalidDocumentException(
                    Where.wholeFile(name), "it cannot be read (" + e.getMessage() + ")", "Give it once more.");
        }
    }

    /** The same, where of the many entries of one of its fields only one is wanted: the others are passed over. */
    public static Node readOne(Path path, String field, String entry) {
        return parse(
                decode(bytes(path), path.toString()),
                path.toString(),
                Format.of(path.toString()),
                new Excerpt(field, entry));
    }

    /** Reads text that came from {@code file}; the name decides the format and stands in every error. */
    public static Node parse(String text, String file) {
        return parse(text, file, Format.of(file), Excerpt.ALL);
    }

    /** Reads JSON with comments, and with a comma after the last entry if there is one. */
    public static Node parseWithComments(String text, String file) {
        return parse(text, file, Format.COMMENTED_JSON, Excerpt.ALL);
    }

    private static Node parse(String text, String file, Format format, Excerpt excerpt) {
        if (text.isBlank()) {
            throw new InvalidDocumentException(
                    Where.wholeFile(file), "the file is empty", "Start from a profile in countries/.");
        }
        try (JsonParser parser = format.factory().createParser(ObjectReadContext.empty(), text)) {
            return read(parser, file, excerpt);
        } catch (JacksonException e) {
            throw invalid(e.getLocation(), file, Syntax.of(e.getOriginalMessage()));
        }
    }

    private static Node read(JsonParser parser, String file, Excerpt excerpt) {
        try {
            return new Reader(parser, file, excerpt).document();
        } catch (StreamConstraintsException e) {
            throw invalid(parser.currentLocation(), file, Syntax.ofLimit(e.getOriginalMessage(), MAXIMUM_DEPTH));
        }
    }

    private static byte[] bytes(Path path) {
        Where file = Where.wholeFile(path.toString());
        try {
            if (!Files.exists(path)) {
                throw new InvalidDocumentException(file, "there is no such file", "Check the path.");
            }
            if (Files.isDirectory(path)) {
                throw new InvalidDocumentException(file, "this is a directory, not a file", "Name a file in it.");
            }
            if (Files.size(path) > MAXIMUM_BYTES) {
                throw tooLarge(file);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InvalidDocumentException(
                    file, "the file cannot be read (" + e.getMessage() + ")", "Check its permissions.");
        }
    }

    private static InvalidDocumentException tooLarge(Where file) {
        return new InvalidDocumentException(
                file,
                "the file is larger than " + MAXIMUM_BYTES + " bytes",
                "A profile is some hundred kilobytes at most.");
    }

    private static String decode(byte[] bytes, String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidDocumentException(
                    Where.wholeFile(file), "the file is not valid UTF-8", "Save it with the encoding UTF-8.");
        }
    }

    private static InvalidDocumentException invalid(TokenStreamLocation at, String file, Syntax syntax) {
        Where where = at == null ? Where.wholeFile(file) : new Where(file, at.getLineNr(), at.getColumnNr());
        return new InvalidDocumentException(where, syntax.wrong(), syntax.mend());
    }

    /** How a file is written. */
    private enum Format {
        YAML,
        JSON,
        COMMENTED_JSON;

        static Format of(String file) {
            return file.endsWith(".yaml") || file.endsWith(".yml") ? YAML : JSON;
        }

        TokenStreamFactory factory() {
            StreamReadConstraints limits = StreamReadConstraints.builder()
                    .maxNestingDepth(MAXIMUM_DEPTH)
                    .build();
            return this == YAML
                    ? YAMLFactory.builder()
                            .streamReadConstraints(limits)
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build()
                    : JsonFactory.builder()
                            .streamReadConstraints(limits)
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .configure(JsonReadFeature.ALLOW_JAVA_COMMENTS, this == COMMENTED_JSON)
                            .configure(JsonReadFeature.ALLOW_TRAILING_COMMA, this == COMMENTED_JSON)
                            .build();
        }
    }

    /** Which entry of which field of a document is wanted. */
    private record Excerpt(String field, String entry) {

        static final Excerpt ALL = new Excerpt("", "");

        /** Whether the object that begins here is the one of which one entry is wanted: a field of the document itself. */
        boolean begins(TokenStreamContext here) {
            return here.getNestingDepth() == 2 && field.equals(here.getParent().currentName());
        }
    }

    private record Reader(JsonParser parser, String file, Excerpt excerpt) {

        Node document() {
            parser.nextToken();
            Node node = node();
            if (parser.nextToken() != null) {
                throw new InvalidDocumentException(
                        where(), "something follows the end of the document", "Keep one document in a file.");
            }
            return node;
        }

        private Where where() {
            TokenStreamLocation at = parser.currentTokenLocation();
            return new Where(file, at.getLineNr(), at.getColumnNr());
        }

        private Node node() {
            Where where = where();
            if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
                throw new InvalidDocumentException(
                        where, "anchors (&) and aliases (*) are not used here", "Write the value out.");
            }
            JsonToken token = parser.currentToken();
            if (token == null) {
                throw new InvalidDocumentException(
                        Where.wholeFile(file), "the file is empty", "rules/README.md shows what it should hold.");
            }
            return switch (token) {
                case START_OBJECT -> fields(where);
                case START_ARRAY -> items(where);
                case VALUE_STRING -> text(where, parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(where, parser.getString());
                case VALUE_TRUE -> new Node.Flag(where, true);
                case VALUE_FALSE -> new Node.Flag(where, false);
                case VALUE_NULL -> new Node.Nothing(where);
                default -> throw new InvalidDocumentException(where, "a value was expected here", "");
            };
        }

        private Node text(Where where, String text) {
            if (parser instanceof YAMLParser && text.equals("~")) {
                return new Node.Nothing(where);
            }
            if (holdsHalfACharacter(text)) {
                throw new InvalidDocumentException(
                        where,
                        "the text holds half of a character",
                        "Write the character itself, or both of its \\u escapes.");
            }
            return new Node.Text(where, text);
        }

        private static boolean holdsHalfACharacter(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
                }
            }
            return false;
        }

        private Node fields(Where where) {
            Map<String, Node> fields = new LinkedHashMap<>();
            boolean onlyOne = excerpt.begins(parser.streamReadContext());
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                if (onlyOne && !name.equals(excerpt.entry())) {
                    parser.skipChildren();
                } else {
                    fields.put(name, node());
                }
            }
            return new Node.Fields(where, fields);
        }

        private Node items(Where where) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new Node.Items(where, items);
        }
    }
}
