package org.accede.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;
import org.accede.input.RuleFiles;
import org.accede.input.Where;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Turns DRL into classes of the executable model: at build time for the rules that ship, at run time for {@code --rules DIR}.
 */
public final class RuleCompiler {

    /** Names the generated model classes, one a line. */
    static final String INDEX = "META-INF/kie/org.default/artifact/drools-model";

    private RuleCompiler() {}

    /**
     * Compiles rules to class files, as fast as that goes: they are used once.
     *
     * @param texts DRL by file name, with forward slashes
     * @return the generated files by path, {@link #INDEX} and {@link RuleTexts#FILE} among them
     * @throws InvalidDocumentException naming the file that does not compile, or if there is no rule at all
     */
    public static Map<String, byte[]> compile(Map<String, String> texts) {
        return compile(texts, false);
    }

    /** @param ready whether each condition is a class of its own, which takes longer to compile and less time to load */
    private static Map<String, byte[]> compile(Map<String, String> texts, boolean ready) {
        System.setProperty(
                "drools.parallelRulesBuildThreshold",
                "-1"); // parallel builds give class names that differ from run to run
        System.setProperty("drools.externaliseCanonicalModelLambda", String.valueOf(ready));
        if (texts.values().stream().noneMatch(text -> text.contains("rule \""))) {
            throw new InvalidDocumentException(
                    new Where("rules", 0, 0), "there is no rule to compile", "Name a folder that holds .drl files.");
        }
        RuleTexts read = RuleTexts.of(texts);
        KieBuilder builder = build(texts);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(culprits(texts, errors));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") || name.equals(INDEX)) {
                files.put(name, module.getBytes(name));
            }
        }
        files.put(RuleTexts.FILE, read.bytes());
        return files;
    }

    /** Drools derives names by changing case, so that rules compiled under a Turkish locale would not load. */
    private static KieBuilder build(Map<String, String> texts) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            return buildNeutral(texts);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static KieBuilder buildNeutral(Map<String, String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        // Bytes with a named encoding: a plain String would go through the platform's default charset.
        new TreeMap<>(texts)
                .forEach((name, text) -> files.write(
                        "src/main/resources/" + name,
                        services.getResources().newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        return builder;
    }

    /** An error in a consequence names a generated class and no file, so each file is compiled by itself to find whose it is. */
    private static List<Problem> culprits(Map<String, String> texts, List<Message> errors) {
        List<Problem> problems = texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(file ->
                        build(Map.of(file.getKey(), file.getValue()))
                                .getResults()
                                .getMessages(Message.Level.ERROR)
                                .stream()
                                .map(message -> problem(file.getKey(), message)))
                .distinct()
                .toList();
        return problems.isEmpty()
                ? errors.stream().map(message -> problem("rules", message)).toList()
                : problems;
    }

    private static Problem problem(String file, Message message) {
        int line = Math.max(message.getLine(), 0);
        return new Problem(
                new Where(file, line, Math.max(message.getColumn(), 0)),
                message.getText().strip(),
                "See rules/REFERENCE.md, Rules.");
    }

    /** Compiles {@code args[0]/**.drl} into the folder {@code args[1]}, where it replaces what an earlier run left. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        Path list = target.resolve("META-INF/accede/compiled-rules.txt");
        if (Files.exists(list)) {
            for (String old : Files.readAllLines(list)) {
                Files.deleteIfExists(target.resolve(old));
            }
        }
        Map<String, byte[]> files = compile(RuleFiles.drl(Path.of(args[0])), true);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.createDirectories(list.getParent());
        Files.writeString(list, files.keySet().stream().collect(Collectors.joining("\n", "", "\n")));
    }
}
