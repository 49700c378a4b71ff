package org.accede.desk.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Accede;
import org.accede.desk.action.Desk;

/**
 * Starts a Desk on a folder of its own, asks it for the pages that a person sees first, and ends it. Nobody else can ask it anything that
 * counts: it is over before its port is known. For the archive of classes, see the launcher.
 */
public final class DeskRehearsal {

    private static final List<String> PAGES = List.of("/", "/assets/desk.css", "/c/ken", "/c/ken/a/BC-16");

    private DeskRehearsal() {}

    /**
     * @param countries whose profile of Kenya is shown, from a copy
     * @param within where its folder is made, and taken away again
     * @return what was answered, a line each
     */
    public static List<String> run(Accede accede, Path countries, Path within) throws Exception {
        InstantSource clock = InstantSource.system();
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Path folder = Files.createTempDirectory(within, "accede-rehearsal");
        try {
            for (String name : List.of("ken.json", "register.json")) {
                if (Files.exists(countries.resolve(name))) {
                    Files.copy(countries.resolve(name), folder.resolve(name));
                }
            }
            try (Desk desk = new Desk(accede, folder, () -> day, clock);
                    DeskServer server = DeskServer.start(desk, DeskServer.Setting.on(0, line -> {}, false))) {
                List<String> answers = new ArrayList<>();
                for (String page : PAGES) {
                    answers.add(
                            page + " " + server.ask(page).lines().findFirst().orElse(""));
                }
                return answers;
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
