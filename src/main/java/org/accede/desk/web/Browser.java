package org.accede.desk.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks the desktop, where there is one, to show an address. */
final class Browser {

    private Browser() {}

    static void open(String address) {
        command(System.getProperty("os.name", ""), System.getenv(), address).ifPresent(Browser::run);
    }

    /** By which program; empty where nobody sits before a screen. */
    static java.util.Optional<List<String>> command(String system, Map<String, String> environment, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return java.util.Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        }
        if (name.startsWith("mac")) {
            return java.util.Optional.of(List.of("open", address));
        }
        boolean desktop = List.of("DISPLAY", "WAYLAND_DISPLAY").stream()
                .anyMatch(one -> !environment.getOrDefault(one, "").isEmpty());
        return desktop ? java.util.Optional.of(List.of("xdg-open", address)) : java.util.Optional.empty();
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The address was printed.
        }
    }
}
