package org.accede.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Compiled rules, shared by every assessment and safe for use by several threads. The rules on joining, those of the package
 * {@code plan}, make a base of their own: what only assesses need not load them.
 */
public final class RuleBase {

    private static final String PLAN = "plan.";

    private final ClassLoader loader;
    private final String digest;
    private final KieBase assessing;
    private KieBase planning;
    private RuleTexts texts;

    private RuleBase(ClassLoader loader, String digest) {
        this.loader = loader;
        this.digest = digest;
        this.assessing = load(name -> !name.startsWith(PLAN));
    }

    /** The rules that were compiled when Accede was built. */
    public static RuleBase builtIn(String digest) {
        return new RuleBase(RuleBase.class.getClassLoader(), digest);
    }

    /** Compiles a user's own rules. They are programs and can do what this process can: run only rules you trust. */
    public static RuleBase compile(Map<String, String> drl, String digest) {
        return new RuleBase(new Compiled(RuleCompiler.compile(drl)), digest);
    }

    /** Whether these are the rules that were compiled when Accede was built, and not a user's own. */
    public boolean isBuiltIn() {
        return loader == RuleBase.class.getClassLoader();
    }

    /** A run of the rules that assess a law. */
    public RuleRun assessment() {
        return new RuleRun(assessing);
    }

    /** A run of the rules on joining a treaty. */
    public RuleRun planning() {
        return new RuleRun(planningBase());
    }

    private synchronized KieBase planningBase() {
        if (planning == null) {
            planning = load(name -> name.startsWith(PLAN));
        }
        return planning;
    }

    /** The rules as people read them. */
    public synchronized RuleTexts texts() {
        if (texts == null) {
            texts = RuleTexts.read(loader);
        }
        return texts;
    }

    /** Of the texts of the rules. */
    public String digest() {
        return digest;
    }

    private KieBase load(Predicate<String> wanted) {
        try (InputStream index = loader.getResourceAsStream(RuleCompiler.INDEX)) {
            if (index == null) {
                throw new IllegalStateException("no compiled rules on the class path");
            }
            List<Model> models = new ArrayList<>();
            for (String line : new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.contains(":") && wanted.test(line)) {
                    models.add((Model)
                            loader.loadClass(line).getDeclaredConstructor().newInstance());
                }
            }
            return KieBaseBuilder.createKieBaseFromModel(models);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules do not load", e);
        }
    }

    /** Classes that exist only in memory. */
    private static final class Compiled extends ClassLoader {

        private final Map<String, byte[]> files;

        Compiled(Map<String, byte[]> files) {
            super(RuleBase.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                // A user's rules come before the built-in ones of the same name.
                if (findLoadedClass(name) == null && files.containsKey(path(name))) {
                    return findClass(name);
                }
                return super.loadClass(name, resolve);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(path(name));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = files.get(name);
            return bytes == null ? super.getResourceAsStream(name) : new java.io.ByteArrayInputStream(bytes);
        }

        private static String path(String name) {
            return name.replace('.', '/') + ".class";
        }
    }
}
